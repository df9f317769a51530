import type {
  BookingId,
  ConnectionId,
  InvitationId,
  LoginId,
  NotificationId,
  ScheduleId,
  ServiceId,
  SessionId,
  TimeOffId,
} from '#kernel/ids.ts'

/**
 * Every fact that is recorded, with the ids a reader needs to load what changed. Never personal data:
 * a reader is authorized again before anything is loaded.
 */
export interface EventData {
  'session.changed': { readonly sessionId: SessionId }
  'booking.changed': { readonly bookingId: BookingId; readonly kind: BookingChangeKind }
  'time-off.changed': { readonly timeOffId: TimeOffId; readonly removed: boolean }
  'service.changed': { readonly serviceId: ServiceId }
  'schedule.changed': { readonly scheduleId: ScheduleId }
  /** Open time of the professional may differ between two instants (ISO 8601); null: anywhere. */
  'slots.changed': { readonly from: string | null; readonly to: string | null }
  'notification.added': { readonly notificationId: NotificationId }
  'notifications.read': { readonly count: number }
  'connection.changed': { readonly connectionId: ConnectionId; readonly ended: boolean }
  'invitation.changed': { readonly invitationId: InvitationId }
  /** The login is over: everything opened with it closes. */
  'login.ended': { readonly loginId: LoginId }
}

export type BookingChangeKind =
  | 'held'
  | 'confirmed'
  | 'rescheduled'
  | 'cancelled'
  | 'expired'
  | 'completed'
  | 'no_show'

export type EventType = keyof EventData
