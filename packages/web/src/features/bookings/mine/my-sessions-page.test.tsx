import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { cancelMyBookingMutation } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { mySessionsQuery } from '#web/features/bookings/mine/my-sessions-query.ts'
import { rescheduleMyBookingMutation } from '#web/features/bookings/move/use-reschedule-my-booking.ts'
import { openSlotsQuery } from '#web/features/bookings/times/open-slots-query.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { alone } from '#web/testing/some-booking.ts'
import { someCancellation } from '#web/testing/some-cancellation.ts'
import { someViewer } from '#web/testing/some-viewer.ts'

const now = Temporal.Instant.from('2026-11-21T09:00:00Z')
const day = (days: number) => now.add({ hours: 24 * days })
const iso = (moment: Temporal.Instant) => moment.toString()
const span = (days: number) => ({ start: iso(day(days)), end: iso(day(days).add({ minutes: 60 })) })

const professional = {
  __typename: 'Professional',
  id: 'p1',
  handle: 'ada',
  displayName: 'Ada Moreau',
  avatarUrl: null,
  profession: 'Coach',
  zone: 'Europe/Paris',
  connectedSince: '2026-10-22T09:00:00Z',
} as const
const place = { __typename: 'Place', kind: 'PHONE', hint: null, detail: '+33 1 23 45 67 89' } as const

const booking = (id: string, name: string, days: number, status: 'CONFIRMED' | 'HELD' = 'CONFIRMED') => ({
  __typename: 'Booking' as const,
  id,
  ...span(days),
  status,
  outcome: null,
  ...alone,
  heldUntil: null,
  icsUrl: `/bookings/${id}.ics`,
  place,
  service: {
    __typename: 'Service' as const,
    id: 's1',
    name,
    colour: 'MOSS' as const,
    attendeesSee: 'NOBODY' as const,
  },
  professional,
})

const list = (...nodes: ReturnType<typeof booking>[]) => ({
  myBookings: {
    __typename: 'QueryMyBookingsConnection' as const,
    edges: nodes.map((node) => ({
      __typename: 'QueryMyBookingsConnectionEdge' as const,
      cursor: node.id,
      node,
    })),
    pageInfo: { __typename: 'PageInfo' as const, endCursor: null, hasNextPage: false },
  },
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now.epochMilliseconds) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(now)
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  answer(myProfessionalsQuery, () => ({
    professionals: {
      __typename: 'QueryProfessionalsConnection',
      edges: [{ __typename: 'QueryProfessionalsConnectionEdge', cursor: 'c', node: professional }],
    },
  }))
  return () => vi.restoreAllMocks()
})

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
  const book = await screen.findByRole('link', { name: 'Book another session' })
  const later = screen.getByRole('link', { name: 'Walk' })
  const professionals = await screen.findByRole('heading', { name: 'My professionals' })
  expect(book.compareDocumentPosition(later)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(later.compareDocumentPosition(professionals)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
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

const wholeBooking = (canChange: boolean) => ({
  node: {
    ...booking('b1', 'Coaching', 2),
    zone: 'Europe/Paris',
    version: 1,
    ...someCancellation(day(1).toString()),
    rescheduleUntil: day(1).toString(),
    viewerCanCancel: canChange,
    viewerCanReschedule: canChange,
    contestedAt: null,
    contestUntil: null,
    price: { __typename: 'Money' as const, amountMinor: 0, currency: 'EUR' },
    service: { ...booking('b1', 'Coaching', 2).service, active: true, horizonDays: 60 },
    sessionId: 's9',
    professional: {
      ...professional,
      isViewer: false,
      connectedSince: day(-30).toString() as string | null,
    },
    changes: [],
  },
})

test('where it is too late to change a session, a sentence replaces the buttons', async () => {
  answer(bookingQuery, () => wholeBooking(false))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText(/too late to move or cancel this session online/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Move session' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Cancel session' })).toBeNull()
})

test.each([
  [day(-30).toString(), 1],
  [null, 0],
])(
  'booking again and the link to the professional are for clients only (since %s)',
  async (connectedSince, ways) => {
    const { node } = wholeBooking(false)
    const past = { ...node, ...span(-2), professional: { ...node.professional, connectedSince } }
    answer(bookingQuery, () => ({ node: past }))
    await renderApp('/my-sessions/b1')
    expect(await screen.findByText('Ada Moreau')).toBeVisible()
    expect(screen.queryAllByRole('link', { name: 'Book again' })).toHaveLength(ways)
    expect(screen.queryByText('Terms')).toBeNull()
    expect(screen.queryAllByRole('link', { name: 'Ada Moreau' })).toHaveLength(ways)
  },
)

test('an expired deadline is stated as such, not as a past date', async () => {
  const over = { ...someCancellation(day(-1).toString()), rescheduleUntil: day(-1).toString() }
  answer(bookingQuery, () => ({ node: { ...wholeBooking(false).node, ...over } }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('It’s too late to move or cancel it online.')).toBeVisible()
  expect(screen.queryByText(/You can move or cancel it until/)).toBeNull()
})

test('a refused cancellation keeps the message, and a retry keeps its key', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  const asked = answer(cancelMyBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
  await fill(await screen.findByLabelText(/Message to Ada/), 'I am ill')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel session' }))
  expect(await screen.findByText(/Everything you saved is safe/)).toBeVisible()
  expect(screen.getByLabelText(/Message to Ada/)).toHaveValue('I am ill')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]?.input).toEqual(asked[0]?.input)
})

test('after a cancellation the focus is at the name of the session, not nowhere', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  answer(cancelMyBookingMutation, () => ({
    cancelBooking: {
      __typename: 'CancelBookingSuccess',
      booking: {
        __typename: 'Booking',
        id: 'b1',
        status: 'CANCELLED',
        version: 2,
        cancelledAt: iso(now),
        cancelledBy: 'CLIENT',
        outcome: null,
        cancelledOwed: null,
        cancellationQuotes: [],
        place,
        viewerCanCancel: false,
        viewerCanReschedule: false,
        professional,
        changes: [],
      },
    },
  }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Coaching' })).toHaveFocus())
})

test.each([
  ['NOTICE_TOO_SHORT', /too late to move this session online. Contact Ada Moreau/],
  ['TOO_SOON', /too late to book this time online/],
] as const)('a move that is refused with %s says what is too late', async (code, sentence) => {
  answer(bookingQuery, () => wholeBooking(true))
  answer(rescheduleMyBookingMutation, () => ({
    rescheduleBooking: { __typename: 'Refusal', code, message: '' },
  }))
  await renderApp(`/my-sessions/b1/move?to=${day(3).toString()}`)
  await userEvent.click(await screen.findByRole('button', { name: 'Move session' }))
  expect(await screen.findByText(sentence)).toBeVisible()
})

test('the times offered for a move are those around the booking itself', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  const asked: unknown[] = []
  answer(openSlotsQuery, (variables) => {
    asked.push(variables)
    return { openSlots: { __typename: 'OpenSlots', minimumNoticeMinutes: 0, slots: [] } }
  })
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  await waitFor(() =>
    expect(asked[0]).toMatchObject({ serviceId: 's1', durationMinutes: 60, bookingId: 'b1' }),
  )
})

test('moving opens on the day of the session, with its present time marked and not to be chosen', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  const other = day(2).add({ hours: 2 }).toString()
  answer(openSlotsQuery, () => ({
    openSlots: {
      __typename: 'OpenSlots',
      minimumNoticeMinutes: 0,
      slots: [day(1).toString(), other].map((start) => ({
        __typename: 'Slot' as const,
        placesLeft: 1,
        joins: false,
        start,
      })),
    },
  }))
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  expect(await screen.findByRole('button', { name: '12:00 PM' })).toBeVisible()
  expect(screen.getByRole('button', { name: /November 23/, pressed: true })).toBeVisible()
  expect(screen.getByText('Booked').closest('[aria-current]')).toHaveTextContent('10:00 AM')
  expect(screen.queryByRole('button', { name: '10:00 AM' })).toBeNull()
})

test('moving opens on the day of the session also where nothing else is free then', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  answer(openSlotsQuery, () => ({
    openSlots: { __typename: 'OpenSlots', minimumNoticeMinutes: 0, slots: [] },
  }))
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  expect(await screen.findByText('Booked')).toBeVisible()
})

/** Time passes, and the tab is shown again. */
function at(moment: Temporal.Instant) {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(moment)
  document.dispatchEvent(new Event('visibilitychange'))
}

test('a session leaves the upcoming list by itself when it is over', async () => {
  answer(mySessionsQuery, () => list(booking('b1', 'Coaching', 1), booking('b2', 'Coaching', 2)))
  await renderApp('/my-sessions')
  const next = () => screen.findByRole('link', { name: 'Details' })
  expect(await next()).toHaveAttribute('href', '/my-sessions/b1')
  at(day(1).add({ minutes: 61 }))
  await waitFor(async () => expect(await next()).toHaveAttribute('href', '/my-sessions/b2'))
  expect(screen.queryByRole('link', { name: 'Coaching' })).toBeNull()
})

test('the ways to move and to cancel leave by themselves at their deadline', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByRole('link', { name: 'Move session' })).toBeVisible()
  at(day(1).add({ milliseconds: 1 }))
  expect(await screen.findByText(/too late to move or cancel this session online/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Move session' })).toBeNull()
})
