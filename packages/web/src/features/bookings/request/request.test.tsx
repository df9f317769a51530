import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { bookPageQuery } from '#web/features/bookings/book/book-page-query.ts'
import { heldBookingQuery } from '#web/features/bookings/book/held-booking-query.ts'
import { confirmBookingMutation } from '#web/features/bookings/book/use-confirm-booking.ts'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { acceptSuggestedTimeMutation } from '#web/features/bookings/request/use-accept-suggested-time.ts'
import { withdrawRequestMutation } from '#web/features/bookings/request/use-withdraw-request.ts'
import { answer } from '#web/testing/answer.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someBookableService } from '#web/testing/some/some-bookable-service.ts'
import { someBooking, unasked } from '#web/testing/some/some-booking.ts'
import { someViewer } from '#web/testing/some/some-viewer.ts'

const now = Temporal.Now.instant()
const hours = (count: number) => now.add({ hours: count }).toString()
const start = hours(72)

const change = { __typename: 'BookingChange' as const, start, owed: null }

/** A request for a session in three days. */
function asked(given: object = {}) {
  const booking = someBooking(start, hours(73))
  return {
    ...booking,
    policy: { ...booking.policy, answerHours: 48 as number | null },
    ...unasked,
    status: 'REQUESTED' as const,
    heldUntil: hours(48),
    answerUntil: hours(48),
    viewerCanWithdraw: true,
    viewerCanCancel: false,
    viewerCanReschedule: false,
    ...given,
  }
}

const declined = (suggestedStarts: readonly string[]) =>
  asked({
    ...unasked,
    status: 'DECLINED',
    suggestedStarts,
    changes: [
      {
        ...change,
        kind: 'DECLINED',
        actor: 'PROFESSIONAL',
        message: 'I am away then.',
        occurredAt: hours(0),
      },
    ],
  })

beforeEach(() => {
  answer(viewerQuery, () => someViewer({ professional: null, onboarding: null }))
})

test('where approval is asked for, the client asks for the time and reads until when the answer comes', async () => {
  answer(bookPageQuery, () => someBookableService())
  let node = asked({ ...unasked, status: 'HELD', heldUntil: now.add({ minutes: 10 }).toString() })
  answer(heldBookingQuery, () => ({ node }))
  await renderApp('/p/ada/book/s1?booking=b1')
  expect(await screen.findByRole('heading', { name: 'Ask for this time' })).toBeVisible()
  expect(screen.getByText(/^Ada Moreau looks at each booking first, and answers within 2 days/)).toBeVisible()
  const sent = answer(confirmBookingMutation, () => {
    node = asked()
    return { confirmBooking: { __typename: 'ConfirmBookingSuccess' as const, booking: node } }
  })
  await fill(screen.getByLabelText(/Message to Ada/), 'Is it possible?')
  await userEvent.click(screen.getByRole('button', { name: 'Ask for this time' }))
  expect(await screen.findByRole('heading', { name: 'Request sent' })).toBeVisible()
  expect(screen.getByText(/^Ada Moreau answers by/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open the request' })).toHaveAttribute('href', '/my-sessions/b1')
  expect(sent[0]?.input).toMatchObject({ bookingId: 'b1', message: 'Is it possible?' })
})

test('an open request is withdrawn with a message, and is never cancelled or moved', async () => {
  answer(bookingQuery, () => ({ node: asked() }))
  const sent = answer(withdrawRequestMutation, () => ({
    withdrawRequest: {
      __typename: 'WithdrawRequestSuccess' as const,
      booking: asked({ ...unasked, status: 'WITHDRAWN', heldUntil: null }),
    },
  }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('You asked for this time')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Cancel session' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Move session' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw request' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Withdraw this request?' }))
  await fill(dialog.getByLabelText(/Message to Ada/), 'I found another day.')
  await userEvent.click(dialog.getByRole('button', { name: 'Withdraw request' }))
  expect(await screen.findByText('Withdrawn')).toBeVisible()
  expect(sent[0]?.input).toMatchObject({ bookingId: 'b1', message: 'I found another day.' })
})

test('a declined request shows the message, and one press books a suggested time', async () => {
  const suggested = hours(96)
  let node = declined([suggested])
  answer(bookingQuery, ({ id }) => ({
    node: id === 'b1' ? node : { ...someBooking(suggested, hours(97)), id: String(id) },
  }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('Ada Moreau declined your request')).toBeVisible()
  expect(screen.getAllByText('I am away then.')).not.toHaveLength(0)
  const sent = answer(acceptSuggestedTimeMutation, () => {
    node = declined([])
    return {
      acceptSuggestedTime: {
        __typename: 'AcceptSuggestedTimeSuccess' as const,
        booking: { __typename: 'Booking' as const, id: 'b2' },
      },
    }
  })
  await userEvent.click(screen.getByRole('button', { name: /^Book / }))
  expect(await screen.findByText('Booked')).toBeVisible()
  expect(sent[0]?.input).toMatchObject({ bookingId: 'b1', start: suggested })
})

test('a suggested time that others have taken says so, and stays on the page', async () => {
  answer(bookingQuery, () => ({ node: declined([hours(96)]) }))
  answer(acceptSuggestedTimeMutation, () => ({
    acceptSuggestedTime: { __typename: 'TimeRefused' as const, code: 'SLOT_TAKEN' as const, message: '' },
  }))
  await renderApp('/my-sessions/b1')
  await userEvent.click(await screen.findByRole('button', { name: /^Book / }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/is no longer free/)
  await waitFor(() => expect(screen.getByRole('button', { name: /^Book / })).toBeEnabled())
})

test('a request that nobody answered says so, with the way to another time', async () => {
  answer(bookingQuery, () => ({ node: asked({ ...unasked, status: 'UNANSWERED' }) }))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByText('Nobody answered in time')).toBeVisible()
  expect(screen.getByRole('link', { name: /^Book again/ })).toBeVisible()
})
