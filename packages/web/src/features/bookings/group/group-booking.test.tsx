import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { cancelMyBookingMutation } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { mySessionsQuery } from '#web/features/bookings/mine/my-sessions-query.ts'
import { moveTimesQuery } from '#web/features/bookings/move/use-move-times.ts'
import { rescheduleMyBookingMutation } from '#web/features/bookings/move/use-reschedule-my-booking.ts'
import { myProfessionalsQuery } from '#web/features/connections/professionals/my-professionals-query.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBooking } from '#web/testing/some/some-booking.ts'
import { someQuote } from '#web/testing/some/some-cancellation.ts'
import { someFreeTimes, someSlot } from '#web/testing/some/some-free-times.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = '2026-11-21T09:00:00Z'
const [start, end] = ['2026-11-26T09:00:00Z', '2026-11-26T10:00:00Z'] as const
const decidesAt = '2026-11-25T09:00:00Z'

type Booking = ReturnType<typeof someBooking>
type Names = readonly string[] | null

const named = (names: Names) =>
  names === null ? null : names.map((displayName) => ({ __typename: 'Attendee' as const, displayName }))

const group = (names: Names, changes: Partial<Booking> = {}): Booking => ({
  ...someBooking(start, end),
  isGroup: true,
  attendees: named(names),
  ...changes,
})

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(now))
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  return () => vi.restoreAllMocks()
})

async function page(booking: Booking, path = '/my-sessions/b1') {
  answer(bookingQuery, () => ({ node: booking }))
  return await renderApp(path, { webSocket: FakeSocket })
}

/** The fact about the group, once it is loaded. */
async function fact() {
  const term = await screen.findByText('Group')
  return within(term.parentElement as HTMLElement)
}

/** Something about the group has changed, not about the reader's own place. */
async function changed(booking: Booking) {
  answer(bookingQuery, () => ({ node: booking }))
  const socket = await waitFor(() => {
    const found = FakeSocket.opened.find((one) => one.subscriptions('bookingsChanged').length > 0)
    if (!found) throw new Error('There is no subscription to bookings')
    return found
  })
  const shown = { ...booking, heldUntil: null }
  const change = {
    __typename: 'BookingsChange',
    kind: 'CHANGED',
    cursor: '1',
    bookingId: 'b1',
    booking: shown,
  }
  await act(async () => socket.next({ bookingsChanged: change }))
}

test('where names are shown, the page says who else comes, and that they read the reader’s name', async () => {
  await page(group(['Ben Carter', 'Chloé Diaz']))
  const facts = await fact()
  expect(facts.getByText('With Ben Carter, Chloé Diaz')).toBeVisible()
  expect(facts.getByText('Everyone in the group sees the others’ names.')).toBeVisible()
  await changed(group(['Chloé Diaz']))
  expect(await facts.findByText('With Chloé Diaz')).toBeVisible()
})

test('where names are hidden, the page names nobody, and says that the reader is not named either', async () => {
  await page(group(null))
  const facts = await fact()
  expect(facts.getByText('Others in the group don’t see your name.')).toBeVisible()
  expect(facts.queryByText(/^With/)).toBeNull()
})

test('a session for one has no fact about a group', async () => {
  await page(someBooking(start, end))
  expect(await screen.findByRole('button', { name: 'Cancel session' })).toBeVisible()
  expect(screen.queryByText('Group')).toBeNull()
})

test('a minimum says until when how many people are needed, and turns by itself', async () => {
  await page(group([], { minimumPlaces: 3, decidesAt }))
  const facts = await fact()
  expect(
    facts.getByText('It takes place if at least 3 people have booked by Wed, Nov 25, 10:00 AM.'),
  ).toBeVisible()
  expect(facts.getByText(/you owe nothing/)).toBeVisible()
  expect(facts.getByText('Nobody else has booked yet.')).toBeVisible()
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(decidesAt))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await facts.findByText(/being decided/)).toBeVisible()
  await changed(group(['Ben Carter'], { minimumPlaces: 3, decidesAt: null }))
  expect(await facts.findByText('It takes place.')).toBeVisible()
})

test('leaving cancels the reader’s place only, with the cost as for any session', async () => {
  await page(group(null, { cancellationQuotes: [someQuote(start, 50)] }))
  const asked = answer(cancelMyBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel my place' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Cancel your place in this group?' }))
  expect(dialog.getByText(/Only your place is cancelled/)).toBeVisible()
  expect(dialog.getByText(/You’ll owe €40 \(50% of €80\)/)).toBeVisible()
  expect(dialog.getByRole('button', { name: 'Keep my place' })).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel my place' }))
  await waitFor(() => expect(asked).toMatchObject([{ input: { bookingId: 'b1', expectedOwedMinor: 4000 } }]))
})

test('moving out of a group moves the reader’s place only; a time that is full says so, with others', async () => {
  const other = '2026-11-26T13:00:00Z'
  answer(moveTimesQuery, (asked) => ({ freeTimes: someFreeTimes([someSlot(other, 1, true)], asked) }))
  answer(rescheduleMyBookingMutation, () => ({
    rescheduleBooking: {
      __typename: 'TimeRefused',
      code: 'SESSION_FULL',
      message: '',
      minimumNoticeMinutes: 0,
      nearest: [],
      ownBooking: null,
    },
  }))
  await page(group(null), '/my-sessions/b1/move')
  expect(await screen.findByText(/Only your place moves\./)).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: /^2:00 PM, 1 place left/ }))
  expect(await screen.findByRole('heading', { name: 'Move your place to this time?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Move my place' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/is full: all places are taken/)
})

test('a group that its minimum cancelled says why in its history', async () => {
  const changes = [
    {
      __typename: 'BookingChange' as const,
      kind: 'CANCELLED' as const,
      actor: 'CLOCK' as const,
      message: null,
      occurredAt: now,
      start,
      owed: null,
    },
  ]
  answer(bookingQuery, () => ({ node: { ...group(null), status: 'CANCELLED', changes } }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('Cancelled: too few people had booked')).toBeVisible()
})

test('the list marks a group, and says what it takes to take place', async () => {
  const nodes = [
    group(null, { minimumPlaces: 3, decidesAt }),
    group(null, { id: 'b2', start: '2026-11-27T09:00:00Z', end: '2026-11-27T10:00:00Z' }),
  ]
  answer(mySessionsQuery, () => ({
    myBookings: {
      __typename: 'QueryMyBookingsConnection',
      edges: nodes.map((node) => ({
        __typename: 'QueryMyBookingsConnectionEdge' as const,
        node: { ...node, heldUntil: null },
      })),
      pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false },
    },
  }))
  answer(myProfessionalsQuery, () => ({
    professionals: { __typename: 'QueryProfessionalsConnection', edges: [] },
  }))
  await renderApp('/my-sessions')
  expect(await screen.findAllByText('with Ada Moreau, in a group')).toHaveLength(2)
  expect(screen.getAllByText(/^Takes place if at least 3 people have booked by Wed, Nov 25/)).toHaveLength(1)
})
