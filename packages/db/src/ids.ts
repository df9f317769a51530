/** What each kind of row is named by. Only types: the columns of tables carry them, and the kernel gives them on. */

declare const kind: unique symbol
declare const role: unique symbol

/** A UUID that remembers what it names, so that two kinds cannot be mixed up. */
export type Id<Kind extends string = string> = string & { readonly [kind]: Kind }

export type AccountId = Id<'account'>
/** The account id of someone who offers sessions; usable wherever an account id is. */
export type ProfessionalId = AccountId & { readonly [role]: 'professional' }
export type LoginId = Id<'login'>
export type ConnectionId = Id<'connection'>
export type InvitationId = Id<'invitation'>
export type ServiceId = Id<'service'>
export type ScheduleId = Id<'schedule'>
export type TimeOffId = Id<'time-off'>
export type SessionId = Id<'session'>
export type BookingId = Id<'booking'>
export type BookingChangeId = Id<'booking-change'>
export type NotificationId = Id<'notification'>
export type FileId = Id<'file'>
