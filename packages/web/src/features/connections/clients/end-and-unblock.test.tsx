import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { unblockAccountMutation } from '#web/features/connections/blocked/use-unblock-account.ts'
import { clientQuery } from '#web/features/connections/clients/client-query.ts'
import { blockAccountMutation } from '#web/features/connections/clients/use-block-account.ts'
import { endConnectionMutation } from '#web/features/connections/clients/use-end-connection.ts'
import { answer } from '#web/testing/answer.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { server } from '#web/testing/server.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const noor = {
  __typename: 'Client',
  id: 'C1',
  displayName: 'Noor Haddad',
  avatarUrl: null,
  status: 'ACTIVE',
  blocked: false,
  connectedSince: '2026-10-27T09:00:00Z',
  endedAt: null,
} as const
const former = { ...noor, status: 'ENDED', endedAt: '2026-11-20T09:00:00Z' } as const

type Person = Omit<typeof noor | typeof former, 'blocked'> & { blocked: boolean }

async function openClient(person: Person) {
  answer(viewerQuery, () => someViewer())
  show(person)
  await renderApp('/clients/C1')
  await screen.findByRole('heading', { level: 1, name: /Noor Haddad/ })
}

function show(person: Person) {
  answer(clientQuery, () => ({
    node: {
      ...person,
      zone: 'Europe/London',
      contact: null,
      bookings: {
        __typename: 'ClientBookingsConnection',
        edges: [],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  }))
}

const choose = async (user: ReturnType<typeof userEvent.setup>, action: string) => {
  await user.click(screen.getByRole('button', { name: 'More actions for Noor Haddad' }))
  await user.click(await screen.findByRole('menuitem', { name: action }))
}

test('ending a connection leaves a former client who cannot be booked', async () => {
  const user = userEvent.setup()
  await openClient(noor)
  const sent = answer(endConnectionMutation, () => ({
    endConnection: { __typename: 'EndConnectionSuccess', personId: 'C1', client: former },
  }))
  await choose(user, 'End connection…')
  show(former)
  await user.click(await screen.findByRole('button', { name: 'End connection' }))
  expect(await screen.findByText('No longer a client')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Book session' })).not.toBeInTheDocument())
  expect(sent).toEqual([{ input: { personId: 'C1' } }])
})

test('a client is unblocked on the page where they were blocked', async () => {
  const user = userEvent.setup()
  await openClient(noor)
  const blocked = { ...former, blocked: true }
  const blocks = answer(blockAccountMutation, () => ({
    blockAccount: { __typename: 'BlockAccountSuccess', personId: 'C1', client: blocked },
  }))
  await choose(user, 'Block…')
  show(blocked)
  await user.click(await screen.findByRole('button', { name: 'Block' }))
  expect(await screen.findByText('You’ve blocked this person')).toBeVisible()
  expect(blocks).toEqual([{ input: { personId: 'C1' } }])
  const unblocks = answer(unblockAccountMutation, () => ({
    unblockAccount: { __typename: 'UnblockAccountSuccess', personId: 'C1' },
  }))
  show(former)
  await user.click(await screen.findByRole('button', { name: 'Unblock' }))
  expect(await screen.findByText('No longer a client')).toBeVisible()
  expect(unblocks).toEqual([{ input: { personId: 'C1' } }])
})

test('without a network a client stays blocked, and the page says so', async () => {
  const user = userEvent.setup()
  await openClient({ ...former, blocked: true })
  server.use(http.post('*/graphql', () => HttpResponse.error()))
  await user.click(await screen.findByRole('button', { name: 'Unblock' }))
  expect(await screen.findAllByText(/couldn’t reach Hora/)).not.toHaveLength(0)
  expect(screen.getByText('You’ve blocked this person')).toBeVisible()
})
