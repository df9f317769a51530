import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { invitationsQuery } from '#web/features/connections/invitations/invitations-query.ts'
import { resendInvitationMutation } from '#web/features/connections/invitations/use-resend-invitation.ts'
import { revokeInvitationMutation } from '#web/features/connections/invitations/use-revoke-invitation.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const link = {
  __typename: 'Invitation',
  id: 'I1',
  channel: 'LINK',
  email: null,
  status: 'PENDING',
  uses: 0,
  maxUses: 1,
  createdAt: '2026-11-20T09:00:00Z',
  lastSentAt: null,
  expiresAt: '2026-12-05T09:00:00Z',
  acceptedAt: null,
  acceptedBy: [],
  declinedAt: null,
  revokedAt: null,
} as const
const mailed = { ...link, id: 'I2', channel: 'EMAIL', email: 'sam@example.org' } as const
const revoked = { ...link, status: 'REVOKED', revokedAt: '2026-11-21T09:00:00Z' } as const

type Shown = Omit<
  typeof link,
  'id' | 'channel' | 'email' | 'status' | 'revokedAt' | 'uses' | 'maxUses' | 'acceptedBy'
> & {
  id: string
  channel: 'LINK' | 'EMAIL'
  email: string | null
  status: 'PENDING' | 'ACCEPTED' | 'DECLINED' | 'REVOKED' | 'EXPIRED' | 'USED_UP'
  revokedAt: string | null
  uses: number
  maxUses: number
  acceptedBy: { __typename: 'Client'; id: string; displayName: string }[] | readonly []
}

const show = (...all: readonly Shown[]) =>
  answer(invitationsQuery, () => ({
    invitations: {
      __typename: 'QueryInvitationsConnection',
      edges: all.map((node) => ({
        __typename: 'QueryInvitationsConnectionEdge' as const,
        cursor: node.id,
        node,
      })),
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  }))

async function openInvitations(...all: readonly Shown[]) {
  answer(viewerQuery, () => someViewer())
  show(...all)
  await renderApp('/clients?show=invitations')
  return screen.findAllByRole('listitem')
}

const choose = async (user: ReturnType<typeof userEvent.setup>, name: string, action: string) => {
  await user.click(screen.getByRole('button', { name: `More actions for the invitation ${name}` }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

test('every status has a label, and only open invitations have actions', async () => {
  await openInvitations(
    link,
    { ...mailed, id: 'I3', status: 'DECLINED' },
    { ...mailed, id: 'I4', status: 'EXPIRED' },
    { ...link, id: 'I5', status: 'USED_UP' },
    { ...link, id: 'I6', status: 'ACCEPTED' },
    { ...revoked, id: 'I7' },
  )
  const open = screen.getByRole('list', { name: 'Waiting for an answer' })
  expect(within(open).getAllByRole('listitem')).toHaveLength(1)
  const closed = screen.getByRole('list', { name: 'Closed' })
  for (const word of ['Declined', 'Expired', 'Fully used', 'Accepted', 'Withdrawn'])
    expect(within(closed).getByText(word)).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^More actions for the invitation/ })).toHaveLength(1)
})

test('people who accepted are named with a link to their page; a link for many names some and counts the rest', async () => {
  const client = (id: string, displayName: string) => ({ __typename: 'Client' as const, id, displayName })
  await openInvitations(
    { ...link, id: 'I2', status: 'ACCEPTED', uses: 1, acceptedBy: [client('C1', 'Noor Haddad')] },
    { ...link, id: 'I3', maxUses: 30, uses: 7, acceptedBy: [client('C2', 'Sam'), client('C3', 'Bao')] },
  )
  expect(screen.getByRole('link', { name: 'Noor Haddad' })).toHaveAttribute('href', '/clients/C1')
  const forMany = screen.getByRole('list', { name: 'Waiting for an answer' })
  expect(within(forMany).getByText(/Accepted by/)).toHaveTextContent('Accepted by Sam, Bao and 5 more')
})

test('a new link is shown once, with a note that the old one no longer works', async () => {
  const user = userEvent.setup()
  await openInvitations(link)
  const sent = answer(resendInvitationMutation, () => ({
    resendInvitation: {
      __typename: 'ResendInvitationSuccess',
      issuedInvitation: {
        __typename: 'IssuedInvitation',
        url: 'https://hora.example/i/fresh',
        qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        invitation: link,
      },
    },
  }))
  await choose(user, 'Link', 'Create new link')
  const dialog = await screen.findByRole('dialog', { name: 'New link' })
  expect(within(dialog).getByText('The old link no longer works.')).toBeVisible()
  expect(within(dialog).getByRole('textbox', { name: 'Link' })).toHaveValue('https://hora.example/i/fresh')
  expect(sent).toEqual([{ input: { invitationId: 'I1' } }])
})

test('an invitation that was sent too often asks to wait until tomorrow', async () => {
  const user = userEvent.setup()
  await openInvitations(mailed)
  answer(resendInvitationMutation, () => ({
    resendInvitation: { __typename: 'Refusal', code: 'RATE_LIMITED', message: '' },
  }))
  await choose(user, 'sam@example.org', 'Send again')
  expect(await screen.findAllByText(/can’t be sent again today/)).not.toHaveLength(0)
})

test('withdrawing an invitation asks first, and moves it to the closed ones', async () => {
  const user = userEvent.setup()
  await openInvitations(link)
  const sent = answer(revokeInvitationMutation, () => ({
    revokeInvitation: { __typename: 'RevokeInvitationSuccess', invitation: revoked },
  }))
  await choose(user, 'Link', 'Withdraw invitation')
  await user.click(await screen.findByRole('button', { name: 'Withdraw invitation' }))
  const closed = await screen.findByRole('list', { name: 'Closed' })
  expect(within(closed).getByText('Withdrawn')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument())
  expect(sent).toEqual([{ input: { invitationId: 'I1' } }])
})
