import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { cancelMyBookingMutation } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBooking } from '#web/testing/some/some-booking.ts'
import { someCancellation, someCancellationPolicy, someQuote } from '#web/testing/some/some-cancellation.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = Temporal.Instant.from('2026-11-21T09:00:00Z')
const hours = (count: number) => now.add({ minutes: Math.round(count * 60) }).toString()
const tiers = [
  [1440, 0],
  [720, 50],
  [0, 100],
] as const
const start = hours(36)

function booking(change: object = {}) {
  return {
    ...someBooking(start, hours(37)),
    sessionId: 'x1',
    zone: 'America/Los_Angeles',
    ...someCancellation(start, someCancellationPolicy(tiers, 'OWES')),
    cancellationQuotes: [someQuote(hours(12)), someQuote(hours(24), 50), someQuote(start, 100)],
    rescheduleUntil: hours(12),
    ...change,
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now.epochMilliseconds) })
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(now)
  FakeSocket.reset()
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
  return () => vi.restoreAllMocks()
})

/** Time passes, and the tab is shown again. */
function at(moment: Temporal.Instant | string) {
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(Temporal.Instant.from(moment))
  document.dispatchEvent(new Event('visibilitychange'))
}

test('row 28: the page says what cancelling costs until when, on both clocks, and the terms in words', async () => {
  answer(bookingQuery, () => ({ node: booking() }))
  await renderApp('/my-sessions/b1')
  const terms = (await screen.findByText(/Cancel for free until/)).closest('dd')
  expect(terms).toHaveTextContent(
    /Cancel for free until Sat, Nov 21, 10:00 PM · Sat, Nov 21, 1:00 PM, Los Angeles/,
  )
  expect(terms).toHaveTextContent(/Cancelling costs €40 \(50%\) until Sun, Nov 22, 10:00 AM/)
  expect(terms).toHaveTextContent('Cancelling costs €80 (100%) until the start')
  await waitFor(() => expect(terms).toHaveTextContent(/Cancelling is free up to 24 hours before the start/))
})

test('the page names no cost of cancelling where nothing is owed', async () => {
  const quotes = [someQuote(hours(12)), someQuote(hours(24), 50), someQuote(start, 100)]
  const sums = (last: number) =>
    quotes.map((quote, n) => ({ ...quote, owed: { ...quote.owed, amountMinor: n === 2 ? last : 0 } }))
  answer(bookingQuery, () => ({ node: booking({ cancellationQuotes: sums(1) }) }))
  await renderApp('/my-sessions/b1')
  const terms = (await screen.findByText(/Cancel for free until/)).closest('dd')
  expect(terms).toHaveTextContent(/Cancel for free until Sun, Nov 22, 10:00 AM/)
  expect(terms).not.toHaveTextContent('(50%)')
  expect(terms).toHaveTextContent('Cancelling costs €0.01 (100%) until the start')
})

test('row 29: the quote in an open dialog changes by itself at its boundary, and that sum is sent', async () => {
  answer(bookingQuery, () => ({ node: booking() }))
  const sent = answer(cancelMyBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText('Cancelling is free now')).toBeVisible()
  at(Temporal.Instant.from(hours(12)).add({ seconds: 1 }))
  expect(await dialog.findByText('You’ll owe €40 (50% of €80)')).toBeVisible()
  expect(dialog.getByText(/Settle it with Ada Moreau directly: Hora doesn’t charge it/)).toBeVisible()
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(sent).toMatchObject([{ input: { expectedOwedMinor: 4000 } }]))
})

test('row 29: a quote that changed on the server is shown, with the message kept; the next try sends the new sum', async () => {
  answer(bookingQuery, () => ({ node: booking() }))
  const sent = answer(cancelMyBookingMutation, () => ({
    cancelBooking: {
      __typename: 'QuoteChanged' as const,
      code: 'QUOTE_CHANGED' as const,
      message: '',
      quote: someQuote(hours(24), 50),
    },
  }))
  await renderApp('/my-sessions/b1?do=cancel')
  const dialog = within(await screen.findByRole('alertdialog'))
  await userEvent.type(dialog.getByLabelText(/Message to Ada/), 'I am ill')
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  expect(await dialog.findByText(/The cost has changed meanwhile. Nothing was cancelled/)).toBeVisible()
  expect(dialog.getByText('You’ll owe €40 (50% of €80)')).toBeVisible()
  expect(dialog.getByLabelText(/Message to Ada/)).toHaveValue('I am ill')
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map(({ input }) => input.expectedOwedMinor)).toEqual([0, 4000])
  expect(new Set(sent.map(({ input }) => input.idempotencyKey)).size).toBe(2)
})

test.each([8000, 0])(
  'an open dialog loses its button at the start, and says that it is too late (price %i)',
  async (amountMinor) => {
    const price = { __typename: 'Money' as const, amountMinor, currency: 'EUR' }
    answer(bookingQuery, () => ({ node: booking({ price }) }))
    const sent = answer(cancelMyBookingMutation, () => ({ errors: ['RETRY_LATER'] }))
    await renderApp('/my-sessions/b1')
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
    const dialog = within(await screen.findByRole('alertdialog'))
    at(start)
    expect(await dialog.findByText(/too late to cancel this session online. Contact Ada/)).toBeVisible()
    expect(dialog.queryByRole('button', { name: 'Cancel session' })).toBeNull()
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alertdialog')).toBeNull()
    expect(sent).toEqual([])
  },
)

test('after a cancellation the focus is at the name of the session, not nowhere', async () => {
  answer(bookingQuery, () => ({ node: booking() }))
  const cancelled = { ...booking(), status: 'CANCELLED' as const, cancelledBy: 'CLIENT' as const }
  const over = { version: 2, cancellationQuotes: [], viewerCanCancel: false, viewerCanReschedule: false }
  answer(cancelMyBookingMutation, () => ({
    cancelBooking: {
      __typename: 'CancelBookingSuccess',
      booking: { ...cancelled, ...over, cancelledAt: now.toString(), outcome: null },
    },
  }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: 'Cancel session' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel session' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Coaching' })).toHaveFocus())
})

test('where the client has to ask, the way to cancel leaves by itself', async () => {
  const asks = {
    policy: { __typename: 'BookingPolicy' as const, cancellation: someCancellationPolicy(tiers) },
  }
  answer(bookingQuery, () => ({
    node: booking({
      ...asks,
      cancellationQuotes: [someQuote(hours(12)), someQuote(hours(24), 50)],
      cancelUntil: hours(24),
    }),
  }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByRole('button', { name: 'Cancel session' })).toBeVisible()
  at(Temporal.Instant.from(hours(24)).add({ seconds: 1 }))
  expect(await screen.findByText(/too late to move or cancel this session online/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Cancel session' })).toBeNull()
})

test('a session that was cancelled late says what is owed, and how it is settled', async () => {
  const owed = { __typename: 'Money' as const, amountMinor: 4000, currency: 'EUR' }
  const late = { status: 'CANCELLED' as const, outcome: 'LATE_CANCELLED' as const, cancelledOwed: owed }
  const change = {
    kind: 'CANCELLED' as const,
    actor: 'CLIENT' as const,
    message: null,
    occurredAt: hours(-1),
    start,
  }
  answer(bookingQuery, () => ({
    node: booking({
      ...late,
      cancellationQuotes: [],
      viewerCanCancel: false,
      changes: [{ __typename: 'BookingChange' as const, ...change, owed }],
    }),
  }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('Cancelled late')).toBeVisible()
  expect(screen.getByText('€40')).toBeVisible()
  expect(screen.getByText('You cancelled: €40 owed')).toBeVisible()
  expect(screen.queryByText('Terms')).toBeNull()
})
