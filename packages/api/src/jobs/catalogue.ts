import type {
  AccountId,
  BookingId,
  FileId,
  InvitationId,
  NotificationId,
  ProfessionalId,
} from '#kernel/ids.ts'

/**
 * Every background task, named after the feature that runs it, with its payload. Ids, wherever a row says the rest:
 * it is read again when the task runs, so that a booking cancelled in the meantime sends nothing. What no row says
 * (a link that exists only once, the address a mail about an account goes to) lives in the queue until the mail has
 * gone.
 */
export interface JobPayloads {
  'bookings.expire-hold': { readonly bookingId: BookingId }
  'notifications.deliver': { readonly notificationId: NotificationId; readonly accountId: AccountId }
  /** A link was asked for by address; whether it has an account is looked up only here. */
  'accounts.send-link': { readonly purpose: 'confirm-email' | 'reset-password'; readonly email: string }
  'accounts.send-mail': {
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
