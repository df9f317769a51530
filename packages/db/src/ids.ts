/** The id type of each kind of row. Types only: the tables' columns use them, and the kernel re-exports them. */

declare const kind: unique symbol
declare const role: unique symbol

/** A UUID branded with the kind of row it names, so that two kinds cannot be mixed up. */
export type Id<Kind extends string = string> = string & { readonly [kind]: Kind }

export type AccountId = Id<'account'>
/** The account id of a professional; usable wherever an account id is. */
export type ProfessionalId = AccountId & { readonly [role]: 'professional' }
export type LoginId = Id<'login'>
export type ConnectionId = Id<'connection'>
export type InvitationId = Id<'invitation'>
export type ServiceId = Id<'service'>
export type ScheduleId = Id<'schedule'>
export type TimeOffId = Id<'time-off'>
export type SeriesId = Id<'series'>
export type SessionId = Id<'session'>
export type BookingId = Id<'booking'>
export type BookingChangeId = Id<'booking-change'>
/** One act of a person that changes several things at once. One mail tells of all of them. */
export type ActId = Id<'act'>
export type NotificationId = Id<'notification'>
export type FileId = Id<'file'>
