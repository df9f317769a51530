import type {
  AccountId,
  BookingId,
  FileId,
  InvitationId,
  NotificationId,
  ProfessionalId,
} from '#kernel/ids.ts'

/**
 * Every background task, named after the feature that runs it, with its payload: ids only. What a task needs it loads again when it runs, so that a
 * booking cancelled in the meantime sends nothing. Secrets that exist only once (a mailed link) are the one
 * exception and live in the queue until the mail has gone.
 */
export interface JobPayloads {
  'bookings.expire-hold': { readonly bookingId: BookingId }
  'notifications.deliver': { readonly notificationId: NotificationId; readonly accountId: AccountId }
  /** A link was asked for by address; whether it has an account is looked up only here. */
  'people.send-link': { readonly purpose: 'confirm-email' | 'reset-password'; readonly email: string }
  'people.send-mail': {
    readonly accountId: AccountId | null
    readonly template: string
    readonly to: string
    readonly effectKey: string
    readonly data: Readonly<Record<string, string>>
  }
  'connections.send-invitation': {
    readonly invitationId: InvitationId
    readonly token: string
    readonly effectKey: string
  }
  /** A block has ended a connection: what the two had ahead is cancelled in the name of whoever ended it. */
  'bookings.cancel-upcoming': {
    readonly professionalId: ProfessionalId
    readonly clientId: AccountId
    readonly endedBy: AccountId
  }
  'files.delete': { readonly fileId: FileId; readonly storageKey: string }
  'platform.clean-up': Record<string, never>
}

export type JobName = keyof JobPayloads
