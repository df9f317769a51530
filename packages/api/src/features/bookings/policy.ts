import type { AttendeesSee } from '@hora/schema/inputs/services'
import { definePolicy, type Policy } from '#auth/authorize.ts'
import { byRelation, ownProfessional } from '#auth/common-checks.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { agreedStatuses, type BookingStatus } from './domain/booking.ts'

interface Parties {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
}

/** The side of a booking that a viewer is on; null for everyone else. */
export function sideOf(
  viewer: Viewer,
  { professionalId, clientId }: Parties,
): 'client' | 'professional' | null {
  if (viewer.kind !== 'signed-in') return null
  if (viewer.accountId === clientId) return 'client'
  return viewer.accountId === professionalId ? 'professional' : null
}

const bothSides: Policy<Parties>['decide'] = (viewer, parties) =>
  sideOf(viewer, parties) === null ? 'hide' : 'allow'

const only =
  (wanted: 'client' | 'professional'): Policy<Parties>['decide'] =>
  (viewer, parties) => {
    const side = sideOf(viewer, parties)
    if (side === null) return 'hide'
    return side === wanted ? 'allow' : 'deny'
  }

const clientOnly = only('client')
const professionalOnly = only('professional')

const agreed: readonly BookingStatus[] = agreedStatuses

/**
 * Whether one side of a booking sees the address, link or number of its place: the professional always, the client
 * with a confirmed booking, as long as the two are connected.
 */
export function seesPlaceDetail(
  side: 'client' | 'professional' | null,
  { status, connected }: { readonly status: BookingStatus; readonly connected: boolean },
): boolean {
  return side === 'professional' || (side === 'client' && connected && agreed.includes(status))
}

interface GroupPlace {
  readonly status: BookingStatus
  readonly connected: boolean
  readonly group: { readonly capacity: number; readonly attendeesSee: AttendeesSee }
  readonly service: { readonly attendeesSee: AttendeesSee }
}

/**
 * Whether one side of a booking sees who else has a confirmed place: a connected client with a confirmed place of their
 * own, where the professional allowed it when the session was made and still does.
 */
export function seesAttendees(
  side: 'client' | 'professional' | null,
  { status, connected, group, service }: GroupPlace,
): boolean {
  const allowed = group.attendeesSee === 'names' && service.attendeesSee === 'names'
  return side === 'client' && group.capacity > 1 && allowed && connected && agreed.includes(status)
}

/** Both sides can read a booking, even after their connection has ended. */
export const readsBooking = definePolicy<Parties>('booking:read', bothSides)
export const confirmsBooking = definePolicy<Parties>('booking:confirm', clientOnly)
export const releasesHold = definePolicy<Parties>('booking:release', clientOnly)
export const reschedulesBooking = definePolicy<Parties>('booking:reschedule', bothSides)
export const cancelsBooking = definePolicy<Parties>('booking:cancel', bothSides)
export const answersRequest = definePolicy<Parties>('booking:answer-request', professionalOnly)
export const withdrawsRequest = definePolicy<Parties>('booking:withdraw-request', clientOnly)
export const acceptsSuggestion = definePolicy<Parties>('booking:accept-suggestion', clientOnly)
export const contestsNoShow = definePolicy<Parties>('booking:contest-no-show', clientOnly)
export const recordsAttendance = definePolicy<Parties>('booking:record-attendance', professionalOnly)

/** Clients book; the professional uses `bookForClient`. A former client gets NOT_FOUND. */
export const booksService = definePolicy('service:book', byRelation({ client: 'allow', self: 'deny' }))

/** A professional books in their own practice only. */
export const booksForClients = definePolicy(
  'booking:create-for-client',
  byRelation({ self: 'allow', client: 'deny' }),
)

/** Only the professional knows a session as a whole; clients know their own places. */
export const changesSession = definePolicy('session:change', ownProfessional)
