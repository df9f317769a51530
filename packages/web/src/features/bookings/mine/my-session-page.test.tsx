import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { bookingQuery } from '#web/features/bookings/booking/booking-query.ts'
import { cancelMyBookingMutation } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { moveTimesQuery } from '#web/features/bookings/move/use-move-times.ts'
import { rescheduleMyBookingMutation } from '#web/features/bookings/move/use-reschedule-my-booking.ts'
import { answer } from '#web/testing/answer.ts'
import { FakeSocket } from '#web/testing/fake-socket.ts'
import { fill } from '#web/testing/fill.ts'
import { renderApp } from '#web/testing/render-app.tsx'
import { someCancellation } from '#web/testing/some/some-cancellation.ts'
import { someFreeTimes } from '#web/testing/some/some-free-times.ts'
import { aClientOfAda, at, day, span, wholeBooking } from '#web/testing/some/some-my-sessions.ts'

beforeEach(aClientOfAda)

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
    expect(screen.queryAllByRole('link', { name: /^Book again/ })).toHaveLength(ways)
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
  const asked = answer(moveTimesQuery, (given) => ({ freeTimes: someFreeTimes([], given) }))
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  await waitFor(() =>
    expect(asked[0]).toMatchObject({ serviceId: 's1', durationMinutes: 60, bookingId: 'b1' }),
  )
})

test('moving opens on the day of the session, with its present time marked and not to be chosen', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  const other = day(2).add({ hours: 2 }).toString()
  answer(moveTimesQuery, (given) => ({ freeTimes: someFreeTimes([day(1).toString(), other], given) }))
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  expect(await screen.findByRole('button', { name: '12:00 PM' })).toBeVisible()
  expect(screen.getByRole('button', { name: /November 23/, pressed: true })).toBeVisible()
  expect(screen.getByText('Booked').closest('[aria-current]')).toHaveTextContent('10:00 AM')
  expect(screen.queryByRole('button', { name: '10:00 AM' })).toBeNull()
})

test('moving opens on the day of the session also where nothing else is free then', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  answer(moveTimesQuery, (given) => ({ freeTimes: someFreeTimes([], given) }))
  await renderApp('/my-sessions/b1/move', { webSocket: FakeSocket })
  expect(await screen.findByText('Booked')).toBeVisible()
})

test('the ways to move and to cancel leave by themselves at their deadline', async () => {
  answer(bookingQuery, () => wholeBooking(true))
  await renderApp('/my-sessions/b1')
  expect(await screen.findByRole('link', { name: 'Move session' })).toBeVisible()
  at(day(1).add({ milliseconds: 1 }))
  expect(await screen.findByText(/too late to move or cancel this session online/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Move session' })).toBeNull()
})
