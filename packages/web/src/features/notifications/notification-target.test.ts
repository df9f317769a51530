import { expect, test } from 'vitest'
import { notificationTarget } from '#web/features/notifications/notification-target.ts'

const booking = (isViewer: boolean) => ({ id: 'b', sessionId: 's', professional: { isViewer } })

test('a booking leads the client and the professional to their own pages', () => {
  const of = (isViewer: boolean) =>
    notificationTarget({ kind: 'BOOKING_RESCHEDULED', booking: booking(isViewer) })
  expect(of(true)).toEqual({ to: '/sessions/$sessionId', params: { sessionId: 's' } })
  expect(of(false)).toEqual({ to: '/my-sessions/$bookingId', params: { bookingId: 'b' } })
})

test('a subject that is no longer visible leads home', () => {
  expect(notificationTarget({ kind: 'BOOKING_CANCELLED', booking: null })).toEqual({ to: '/home' })
})

test('a notification about the account leads to its security page', () => {
  expect(notificationTarget({ kind: 'NEW_LOGIN', booking: null })).toEqual({ to: '/settings/security' })
})
