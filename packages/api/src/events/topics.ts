import type { AccountId, ProfessionalId } from '#kernel/ids.ts'

declare const topic: unique symbol

/** A stream that live readers follow. Who may follow it is decided when they subscribe. */
export type Topic = string & { readonly [topic]: true }

const name = (kind: string, id: string) => `${kind}:${id}` as Topic

export const topics = {
  /** Sessions and time off of a professional, for the professional. */
  calendar: (professionalId: ProfessionalId) => name('calendar', professionalId),
  /** Bookings of a client, for the client. */
  bookings: (clientId: AccountId) => name('bookings', clientId),
  /** Open time of a professional, for them and their clients. */
  slots: (professionalId: ProfessionalId) => name('slots', professionalId),
  /** Services of a professional, for them and their clients. */
  services: (professionalId: ProfessionalId) => name('services', professionalId),
  /** Schedules of a professional, for the professional. */
  schedules: (professionalId: ProfessionalId) => name('schedules', professionalId),
  notifications: (accountId: AccountId) => name('notifications', accountId),
  /** Clients, professionals and invitations of an account. */
  connections: (accountId: AccountId) => name('connections', accountId),
  /** Logins of an account: what makes live readers close. */
  account: (accountId: AccountId) => name('account', accountId),
}
