import type { GraphQLResolveInfo } from 'graphql'
import { selectedFields } from '#graph/selected-fields.ts'
import { allParts, type Parts } from '../data/booking-sql.ts'

const nothing: readonly (keyof Parts)[] = []

/** What each field of a session in a list needs to have been read. A field that is not here needs everything. */
const partsOf: Readonly<Record<string, readonly (keyof Parts)[]>> = {
  'Session.id': nothing,
  'Session.status': nothing,
  'Session.start': nothing,
  'Session.end': nothing,
  'Session.zone': ['setting'],
  'Session.place': ['setting'],
  'Session.capacity': ['setting'],
  'Session.service': nothing,
  'Session.heldUntil': nothing,
  'Session.version': nothing,
  'Session.bookings': nothing,
  'Booking.id': nothing,
  'Booking.status': nothing,
  'Booking.start': nothing,
  'Booking.end': nothing,
  'Booking.zone': ['setting'],
  'Booking.place': ['setting'],
  // What it says of itself depends on whether the client is connected.
  'Booking.service': ['face'],
  'Booking.client': nothing,
  'Booking.professional': nothing,
  'Booking.price': ['terms'],
  'Booking.policy': ['terms'],
  'Booking.version': nothing,
  'Booking.sessionId': nothing,
  'Booking.heldUntil': nothing,
  'Booking.changes': nothing,
  'Booking.icsUrl': nothing,
  'Booking.rescheduleUntil': ['terms'],
  'Booking.cancelUntil': ['terms'],
  'Booking.viewerCanCancel': ['terms'],
  'Booking.viewerCanReschedule': ['terms'],
  'Booking.cancelledAt': ['terms'],
  'Booking.cancelledBy': ['terms'],
  'BookingClient.displayName': nothing,
  'BookingClient.clientId': nothing,
  'BookingClient.avatarUrl': ['face'],
}

const ours = new Set(['Session', 'Booking', 'BookingClient'])

const known = new WeakMap<ReadonlySet<string>, Parts>()

/** The parts of its sessions and bookings that an operation shows. */
export function partsShown(info: GraphQLResolveInfo): Parts {
  const selected = selectedFields(info)
  const parts = known.get(selected) ?? partsFor(selected)
  known.set(selected, parts)
  return parts
}

function partsFor(selected: ReadonlySet<string>): Parts {
  let parts: Parts = { setting: false, face: false, terms: false }
  for (const field of selected) {
    const [type = '', name = ''] = field.split('.')
    if (!ours.has(type) || name === '__typename') continue
    const needed = partsOf[field]
    if (needed === undefined) return allParts
    for (const part of needed) parts = { ...parts, [part]: true }
  }
  return parts
}
