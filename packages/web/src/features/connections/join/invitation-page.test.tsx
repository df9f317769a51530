import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { signInMutation } from '#web/features/accounts/sign-in/use-sign-in.ts'
import { policiesQuery } from '#web/features/accounts/sign-up/policies-query.ts'
import { signUpMutation } from '#web/features/accounts/sign-up/use-sign-up.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { invitationQuery } from '#web/features/connections/join/invitation-query.ts'
import { acceptInvitationMutation } from '#web/features/connections/join/use-accept-invitation.ts'
import { declineInvitationMutation } from '#web/features/connections/join/use-decline-invitation.ts'
import type { InvitationStatus } from '#web/gql/graphql.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some-viewer.ts'

const token = 'aB3_xyz'

type Shown = { alreadyConnected?: boolean; own?: boolean; email?: string }

function invite(status: InvitationStatus = 'PENDING', shown: Shown = {}) {
  answer(invitationQuery, () => ({
    invitation: {
      __typename: 'InvitationPreview',
      status,
      alreadyConnected: shown.alreadyConnected ?? false,
      own: shown.own ?? false,
      email: shown.email ?? null,
      expiresAt: '2026-12-05T12:00:00Z',
      message: 'Shall we sing?',
      professional: {
        __typename: 'InvitingProfessional',
        displayName: 'Ada Moreau',
        avatarUrl: null,
        profession: 'Voice coach',
        bio: null,
      },
    } as never,
  }))
}

const signedIn = () => answer(viewerQuery, () => someViewer())
function signedOut() {
  answer(viewerQuery, () => ({ viewer: null }))
  answer(policiesQuery, () => ({ policies: [] }))
}
const accepted = {
  acceptInvitation: {
    __typename: 'AcceptInvitationSuccess',
    professional: { __typename: 'Professional', id: 'UHJvOjI', handle: 'ada', displayName: 'Ada Moreau' },
  },
} as const
const accept = () => userEvent.click(screen.getByRole('button', { name: 'Accept' }))

test('a signed-in person sees the inviter and accepts with one press', async () => {
  signedIn()
  invite()
  const { router } = await renderApp(`/i/${token}`)
  expect(await screen.findByText('Shall we sing?')).toBeVisible()
  const asked = answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  await accept()
  expect(await screen.findByRole('alert')).toHaveTextContent('Nothing was lost')
  answer(acceptInvitationMutation, () => accepted)
  await accept()
  await waitFor(() => expect(router.state.location.pathname).toBe('/p/ada'))
  expect(asked).toEqual([{ input: { token } }])
})

test.each([
  ['EXPIRED', 'en', 'This invitation has expired', /limited time\. Ask Ada Moreau for a new one\.$/],
  ['EXPIRED', 'fr', 'Cette invitation a expiré', /temps limité\. Demandez-en une nouvelle à Ada Moreau\.$/],
  ['REVOKED', 'en', 'This invitation was withdrawn', /^Ada Moreau withdrew it\./],
  ['REVOKED', 'fr', 'Cette invitation a été retirée', /^Ada Moreau l’a retirée\./],
  ['USED_UP', 'en', 'This invitation has been used up', /all of them have joined\. Ask Ada Moreau/],
  ['USED_UP', 'fr', 'Cette invitation a été entièrement utilisée', /toutes l’ont acceptée\. Demandez/],
  [
    'ACCEPTED',
    'en',
    'This invitation has been accepted',
    /^If that was you.+ask Ada Moreau for a new one\.$/,
  ],
  ['ACCEPTED', 'fr', 'Cette invitation a été acceptée', /^Si c’était vous.+une nouvelle à Ada Moreau\.$/],
  ['DECLINED', 'en', 'This invitation was declined', /ask Ada Moreau for a new one\.$/],
  ['DECLINED', 'fr', 'Cette invitation a été refusée', /demandez-en une nouvelle à Ada Moreau\.$/],
] as const)('an invitation that is %s says so kindly (%s)', async (status, language, heading, text) => {
  signedOut()
  invite(status)
  await renderApp(`/i/${token}`, { language })
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Accept/ })).toBeNull()
})

test('a person who is already connected reads so, in any state of the invitation', async () => {
  signedIn()
  invite('ACCEPTED', { alreadyConnected: true })
  await renderApp(`/i/${token}`)
  expect(await screen.findByRole('heading', { name: 'You’re already connected' })).toBeVisible()
})

test('an inviter sees at once that the invitation is their own, with a link to their clients', async () => {
  signedIn()
  invite('PENDING', { own: true })
  await renderApp(`/i/${token}`)
  expect(await screen.findByRole('heading', { name: 'This is your own invitation' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to your clients' })).toHaveAttribute('href', '/clients')
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull()
})

test('an inviter who only signs in on the page reads that the invitation is their own', async () => {
  signedIn()
  invite()
  await renderApp(`/i/${token}`)
  answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'NOT_ALLOWED', message: '' },
  }))
  await screen.findByText('Shall we sing?')
  await accept()
  expect(await screen.findByRole('heading', { name: 'This is your own invitation' })).toBeVisible()
})

test('declining asks first and needs no account', async () => {
  signedOut()
  invite()
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  const asked = answer(declineInvitationMutation, () => ({
    declineInvitation: {
      __typename: 'DeclineInvitationSuccess',
      invitation: { __typename: 'InvitationPreview', status: 'DECLINED' },
    },
  }))
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }))
  expect(asked).toEqual([])
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog).toHaveTextContent('Decline this invitation?')
  await userEvent.click(screen.getByRole('button', { name: 'Decline invitation' }))
  expect(await screen.findByRole('heading', { name: 'Invitation declined' })).toBeVisible()
  expect(asked).toEqual([{ input: { token } }])
})

test('a guest with an account signs in on the page, and thereby accepts', async () => {
  signedOut()
  invite('PENDING', { email: 'noor@example.org' })
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  await accept()
  await userEvent.click(screen.getByLabelText('I have an account'))
  expect(screen.getByRole('textbox', { name: 'Email' })).toHaveValue('noor@example.org')
  answer(signInMutation, () => ({
    signIn: {
      __typename: 'SignInSuccess',
      viewer: {
        __typename: 'Viewer',
        account: { __typename: 'Account', id: 'QWNjb3VudDoy', displayName: 'Noor' },
        professional: null,
        onboarding: null,
      },
    },
  }))
  const asked = answer(acceptInvitationMutation, () => ({
    acceptInvitation: { __typename: 'Refusal', code: 'RETRY_LATER', message: '' },
  }))
  const field = screen.getAllByLabelText('Password').find((one) => one.closest('[hidden]') === null)
  if (field) await userEvent.type(field, 'welcome in noor')
  await userEvent.click(screen.getByRole('button', { name: 'Sign in and accept' }))
  await waitFor(() => expect(asked).toEqual([{ input: { token } }]))
})

test('a guest without an account signs up, and the invitation is kept', async () => {
  signedOut()
  invite('PENDING', { email: 'noor@example.org' })
  await renderApp(`/i/${token}`)
  await screen.findByText('Shall we sing?')
  await accept()
  const asked = answer(signUpMutation, ({ input }) => ({
    signUp: { __typename: 'SignUpSuccess', email: input.email },
  }))
  await userEvent.type(screen.getByLabelText('Name'), 'Noor Haddad')
  await userEvent.type(screen.getByLabelText('Date of birth'), '1994-09-30')
  const field = screen.getAllByLabelText('Password').find((one) => one.closest('[hidden]') === null)
  if (field) await userEvent.type(field, 'welcome tea violin')
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }))
  expect(await screen.findByRole('heading', { level: 2, name: 'Check your inbox' })).toBeVisible()
  expect(asked[0]?.input).toMatchObject({ email: 'noor@example.org', invitationToken: token })
})
