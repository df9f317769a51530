import { expect, test } from 'vitest'
import { notificationTarget } from '#web/features/notifications/notification-target.ts'

const booking = (isViewer: boolean) => ({ id: 'b', sessionId: 's', professional: { isViewer } })

test('a booking leads each side to its own page of it', () => {
  const of = (isViewer: boolean) =>
    notificationTarget({ kind: 'BOOKING_RESCHEDULED', booking: booking(isViewer) })
  expect(of(true)).toEqual({ to: '/sessions/$sessionId', params: { sessionId: 's' } })
  expect(of(false)).toEqual({ to: '/my-sessions/$bookingId', params: { bookingId: 'b' } })
})

test('what one may no longer see leads home', () => {
  expect(notificationTarget({ kind: 'BOOKING_CANCELLED', booking: null })).toEqual({ to: '/home' })
})

test('news of the account leads to its security', () => {
  expect(notificationTarget({ kind: 'NEW_LOGIN', booking: null })).toEqual({ to: '/settings/security' })
})
