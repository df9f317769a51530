import type { NotificationKind } from '#web/gql/graphql.ts'

type NotificationSubject = {
  kind: NotificationKind
  booking: { id: string; sessionId: string; professional: { isViewer: boolean } } | null
}

/** The page of a notification's subject. A session has one page for its client and one for its professional. */
export function notificationTarget({ kind, booking }: NotificationSubject) {
  switch (kind) {
    case 'ATTENDANCE_CORRECTED':
    case 'BOOKING_CANCELLED':
    case 'BOOKING_CONFIRMED':
    case 'BOOKING_REQUESTED':
    case 'BOOKING_RESCHEDULED':
    case 'GROUP_CALLED_OFF':
    case 'GROUP_TAKES_PLACE':
    case 'NO_SHOW_CONTESTED':
    case 'NO_SHOW_RECORDED':
    case 'REQUEST_DECLINED':
    case 'REQUEST_UNANSWERED':
    case 'REQUEST_WITHDRAWN':
      if (!booking) return { to: '/home' } as const
      return booking.professional.isViewer
        ? ({ to: '/sessions/$sessionId', params: { sessionId: booking.sessionId } } as const)
        : ({ to: '/my-sessions/$bookingId', params: { bookingId: booking.id } } as const)
    case 'INVITATION_ACCEPTED':
    case 'INVITATION_DECLINED':
      return { to: '/clients' } as const
    case 'SERIES_BOOKED':
    case 'SERIES_CANCELLED':
    case 'SERIES_CHANGED':
      return { to: '/my-sessions' } as const
    case 'SERIES_DATE_TAKEN':
      return { to: '/calendar' } as const
    case 'CONNECTION_ENDED':
      return { to: '/home' } as const
    case 'EMAIL_CHANGED':
    case 'NEW_LOGIN':
    case 'PASSWORD_CHANGED':
      return { to: '/settings/security' } as const
  }
}
