import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { clientQuery } from '#web/features/connections/clients/client-query.ts'
import { clientsQuery } from '#web/features/connections/clients/clients-query.ts'
import { endConnectionMutation } from '#web/features/connections/clients/use-end-connection.ts'
import { createInvitationMutation } from '#web/features/connections/invitations/use-create-invitation.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const client = (id: string, displayName: string) =>
  ({
    __typename: 'Client',
    id,
    displayName,
    avatarUrl: null,
    status: 'ACTIVE',
    blocked: false,
    connectedSince: '2026-10-27T09:00:00Z',
    lastSessionAt: null as string | null,
    nextSessionAt: null as string | null,
    endedAt: null,
  }) as const

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null } as const

const list = (...all: ReturnType<typeof client>[]) => ({
  clients: {
    __typename: 'QueryClientsConnection' as const,
    edges: all.map((node) => ({ __typename: 'QueryClientsConnectionEdge' as const, cursor: node.id, node })),
    pageInfo,
  },
})

test('a new client appears without a reload when they accept an invitation', async () => {
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer())
  answer(clientsQuery, () => list(client('C1', 'Noor Haddad')))
  await renderApp('/clients', { webSocket: FakeSocket })
  expect(await screen.findByRole('link', { name: 'Noor Haddad' })).toBeVisible()
  const subscribed = () =>
    FakeSocket.opened.flatMap((socket) =>
      socket.subscriptions().map((sent) => ({ socket, id: sent.id, sent })),
    )
  const ours = await waitFor(() => {
    const found = subscribed().find(({ sent }) => JSON.stringify(sent).includes('connectionsChanged'))
    if (!found?.id) throw new Error('There is no subscription yet')
    return { socket: found.socket, id: found.id }
  })
  const newClient = client('C2', 'Mei Lin')
  answer(clientsQuery, () => list(client('C1', 'Noor Haddad'), newClient))
  ours.socket.emit({
    type: 'next',
    id: ours.id,
    payload: {
      data: {
        connectionsChanged: {
          __typename: 'ConnectionsChange',
          kind: 'ADDED',
          cursor: 'c2',
          clientId: 'C2',
          client: newClient,
          invitation: null,
        },
      },
    },
  })
  expect(await screen.findByRole('link', { name: 'Mei Lin' })).toBeVisible()
})

test('a search asks the graph and is kept in the address', async () => {
  const user = userEvent.setup()
  answer(viewerQuery, () => someViewer())
  const asked = answer(clientsQuery, ({ search }) => (search ? list() : list(client('C1', 'Noor Haddad'))))
  const { router } = await renderApp('/clients')
  await user.type(await screen.findByRole('searchbox', { name: 'Search by name' }), 'mei')
  expect(await screen.findByText('No results for “mei”')).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ status: 'ACTIVE', search: 'mei' })
  expect(router.state.location.search).toEqual({ q: 'mei' })
})

test('a link for several people is shown with its QR code', async () => {
  const user = userEvent.setup()
  answer(viewerQuery, () => someViewer())
  answer(clientsQuery, () => list(client('C1', 'Noor Haddad')))
  const sent = answer(createInvitationMutation, () => ({
    createInvitation: {
      __typename: 'CreateInvitationSuccess',
      issuedInvitation: {
        __typename: 'IssuedInvitation',
        url: 'https://hora.example/i/token',
        qrSvg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        invitation: {
          __typename: 'Invitation',
          id: 'I1',
          channel: 'LINK',
          email: null,
          status: 'PENDING',
          uses: 0,
          maxUses: 12,
          createdAt: '2026-11-21T09:00:00Z',
          lastSentAt: null,
          expiresAt: '2026-12-05T09:00:00Z',
          acceptedAt: null,
          acceptedBy: [],
          declinedAt: null,
          revokedAt: null,
        },
      },
    },
  }))
  await renderApp('/clients')
  await user.click(await screen.findByRole('button', { name: 'Invite' }))
  await user.click(await screen.findByRole('radio', { name: 'By link or code' }))
  const uses = screen.getByRole('textbox', { name: 'Number of people' })
  await user.clear(uses)
  await user.type(uses, '12')
  await user.click(screen.getByRole('button', { name: 'Create link' }))
  expect(await screen.findByRole('img', { name: 'QR code of the invitation' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'Link' })).toHaveValue('https://hora.example/i/token')
  expect(sent).toMatchObject([{ input: { maxUses: 12, expiresInDays: 14, message: null } }])
})

test('a session that is live is not past, and one cancelled ahead of time is among “Past and cancelled”', async () => {
  const now = Temporal.Now.instant()
  const booking = (id: string, hours: number, status: 'CONFIRMED' | 'CANCELLED') => ({
    __typename: 'Booking' as const,
    id,
    sessionId: `of-${id}`,
    start: now.add({ minutes: hours * 60 }).toString(),
    end: now.add({ minutes: hours * 60 + 60 }).toString(),
    status,
    outcome: null,
    price: { __typename: 'Money' as const, amountMinor: 0, currency: 'EUR' },
    service: {
      __typename: 'Service' as const,
      id: `s-${id}`,
      name: `Service ${id}`,
      colour: 'MOSS' as const,
    },
  })
  const edges = [
    booking('live', -0.5, 'CONFIRMED'),
    booking('cancelled', 30, 'CANCELLED'),
    booking('over', -40, 'CONFIRMED'),
  ].map((node) => ({ __typename: 'ClientBookingsConnectionEdge' as const, cursor: node.id, node }))
  answer(viewerQuery, () => someViewer())
  answer(clientQuery, () => ({
    node: {
      ...client('C1', 'Noor Haddad'),
      zone: 'Europe/London',
      contact: null,
      bookings: { __typename: 'ClientBookingsConnection', edges, pageInfo },
    },
  }))
  await renderApp('/clients/C1')
  const ahead = await screen.findByRole('list', { name: 'Upcoming' })
  expect(ahead).toHaveTextContent('Service live')
  expect(within(ahead).getAllByRole('listitem')).toHaveLength(1)
  const past = screen.getByRole('list', { name: 'Past and cancelled' })
  expect(past).toHaveTextContent('Service cancelled')
  expect(past).toHaveTextContent('Service over')
})

test('a connection with an upcoming session cannot be ended, and the dialog says what to do first', async () => {
  const user = userEvent.setup()
  answer(viewerQuery, () => someViewer())
  answer(clientQuery, () => ({
    node: {
      ...client('C1', 'Noor Haddad'),
      zone: 'Europe/London',
      contact: null,
      bookings: { __typename: 'ClientBookingsConnection', edges: [], pageInfo },
    },
  }))
  answer(endConnectionMutation, () => ({
    endConnection: { __typename: 'Refusal', code: 'BOOKINGS_AHEAD', message: '' },
  }))
  await renderApp('/clients/C1')
  await user.click(await screen.findByRole('button', { name: 'More actions for Noor Haddad' }))
  await user.click(await screen.findByRole('menuitem', { name: 'End connection…' }))
  await user.click(await screen.findByRole('button', { name: 'End connection' }))
  expect(await screen.findByText(/You still have an upcoming session with Noor Haddad/)).toBeVisible()
})
