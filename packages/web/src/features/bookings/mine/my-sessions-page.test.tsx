import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { mySessionsQuery } from '#web/features/bookings/mine/my-sessions-query.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { aClientOfAda, at, booking, day, list } from '#web/testing/some/some-my-sessions.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

beforeEach(aClientOfAda)

test('the next session comes first, and a held one links to the page that completes it', async () => {
  answer(mySessionsQuery, () => list(booking('b0', 'Walk', 1, 'HELD'), booking('b1', 'Coaching', 2)))
  await renderApp('/my-sessions')
  expect(await screen.findByText(/^Next session, in 2 days$/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Walk' }).getAttribute('href')).toContain(
    '/p/ada/book/s1?booking=b0',
  )
  expect(screen.getByRole('link', { name: 'Ada Moreau' })).toHaveAttribute('href', '/p/ada')
})

test('on a phone the next session and a way to book come first, then the later ones, then the professionals', async () => {
  answer(mySessionsQuery, () => list(booking('b1', 'Walk', 1), booking('b2', 'Walk', 2)))
  await renderApp('/my-sessions')
  const book = await screen.findByRole('link', { name: /^Book again/ })
  const later = screen.getByRole('link', { name: 'Walk' })
  const professionals = await screen.findByRole('heading', { name: 'My professionals' })
  expect(book.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(later.compareDocumentPosition(professionals)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('the next session and each past one can be booked again: the same service and length, and its hour first', async () => {
  answer(mySessionsQuery, ({ when }) =>
    when === 'PAST' ? list(booking('b1', 'Walk', -2)) : list(booking('b2', 'Walk', 2)),
  )
  await renderApp('/my-sessions')
  const again = () => screen.findByRole('link', { name: /^Book again: Walk/ })
  const address = (start: string) => `/p/ada/book/s1?length=60&like=${encodeURIComponent(start)}`
  expect(await again()).toHaveAttribute('href', address(day(2).toString()))
  await userEvent.click(screen.getByRole('radio', { name: 'Past and cancelled' }))
  await waitFor(async () => expect(await again()).toHaveAttribute('href', address(day(-2).toString())))
})

test.each([
  ['a paused service', false, '2026-10-22T09:00:00Z'],
  ['a connection that ended', true, null],
])('%s cannot be booked again, and the list does not offer it', async (_, active, connectedSince) => {
  const past = booking('b1', 'Walk', -2)
  const service = { ...past.service, active }
  answer(mySessionsQuery, () =>
    list({ ...past, service, professional: { ...past.professional, connectedSince } }),
  )
  await renderApp('/my-sessions?past=true')
  expect(await screen.findByRole('link', { name: 'Walk' })).toBeVisible()
  expect(screen.queryByRole('link', { name: /^Book again/ })).toBeNull()
})

test('an empty list says what to do, and past and cancelled sessions have their own list', async () => {
  const asked = answer(mySessionsQuery, () => list())
  await renderApp('/my-sessions')
  expect(await screen.findByText('No upcoming sessions')).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Past and cancelled' }))
  expect(await screen.findByText('No past or cancelled sessions')).toBeVisible()
  expect(asked.at(-1)).toMatchObject({ when: 'PAST' })
})

test('a link back to onboarding is shown to anyone who has not finished it, but not to a professional', async () => {
  answer(mySessionsQuery, () => list())
  answer(myProfessionalsQuery, () => ({
    professionals: { __typename: 'QueryProfessionalsConnection', edges: [] },
  }))
  const client = await renderApp('/my-sessions')
  expect(await screen.findByRole('link', { name: 'Start offering sessions' })).toHaveAttribute(
    'href',
    '/onboarding',
  )
  client.unmount()
  answer(viewerQuery, () => someViewer())
  await renderApp('/my-sessions')
  expect(await screen.findByRole('link', { name: 'Scan an invitation' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Start offering sessions' })).toBeNull()
})

test('a booking made elsewhere appears without a reload', async () => {
  let shown = list()
  answer(mySessionsQuery, () => shown)
  await renderApp('/my-sessions', { webSocket: FakeSocket })
  await screen.findByText('No upcoming sessions')
  const live = await waitFor(() => {
    const [socket] = FakeSocket.opened
    const sent = socket
      ?.subscriptions()
      .find(({ payload }) => JSON.stringify(payload).includes('bookingsChanged'))
    if (!socket || !sent?.id) throw new Error('not yet')
    return { socket, id: sent.id }
  })
  shown = list(booking('b1', 'Coaching', 2))
  live.socket.emit({
    type: 'next',
    id: live.id,
    payload: {
      data: {
        bookingsChanged: {
          __typename: 'BookingsChange',
          kind: 'ADDED',
          cursor: 'c1',
          bookingId: 'b1',
          booking: null,
        },
      },
    },
  })
  expect(await screen.findByText('Coaching')).toBeVisible()
})

test('a session leaves the upcoming list by itself when it is over', async () => {
  answer(mySessionsQuery, () => list(booking('b1', 'Coaching', 1), booking('b2', 'Coaching', 2)))
  await renderApp('/my-sessions')
  const next = () => screen.findByRole('link', { name: 'Details' })
  expect(await next()).toHaveAttribute('href', '/my-sessions/b1')
  at(day(1).add({ minutes: 61 }))
  await waitFor(async () => expect(await next()).toHaveAttribute('href', '/my-sessions/b2'))
  expect(screen.queryByRole('link', { name: 'Coaching' })).toBeNull()
})
