import { requireSignedIn } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, streamKinds } from '#graph/change-kind.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { BookingId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import type { BookingChangeKind } from '../events.ts'
import { bookingsTopic } from '../events.ts'
import { BookingType } from './booking.type.ts'

interface BookingsChange {
  readonly kind: ChangeKind
  readonly cursor: string
  readonly bookingId: BookingId | null
  readonly booking: BookingView | null
}

const BookingsChangeType = builder.objectRef<BookingsChange>('BookingsChange').implement({
  description: "A change to a client's bookings.",
  fields: (t) => ({
    kind: t.field({ type: ChangeKindEnum, description: 'What happened.', resolve: ({ kind }) => kind }),
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    bookingId: t.id({
      nullable: true,
      description: 'The booking it is about, also when it is gone.',
      resolve: ({ bookingId }) => bookingId && encodeGlobalId('Booking', bookingId),
    }),
    booking: t.expose('booking', {
      type: BookingType,
      nullable: true,
      description: 'The booking as it is now; null when the hold came to nothing.',
    }),
  }),
})

async function changeOf(signal: LiveSignal, { db }: Ports): Promise<BookingsChange | null> {
  const { cursor } = signal
  if (signal.kind !== 'event')
    return { kind: streamKinds[signal.kind], cursor, bookingId: null, booking: null }
  if (signal.type !== 'booking.changed') return null
  const { bookingId, kind: change } = signal.data
  const found = await readBooking(db, bookingId)
  const booking = found?.status === 'expired' ? null : found
  return { kind: booking === null ? 'REMOVED' : kindOf(change, booking), cursor, bookingId, booking }
}

function kindOf(change: BookingChangeKind, { version }: BookingView): ChangeKind {
  return change === 'held' || version === 1 ? 'ADDED' : 'CHANGED'
}

liveField('bookingsChanged', {
  description: "The viewer's bookings as a client, as they change.",
  type: BookingsChangeType,
  grant: async (_args, { viewer }) => {
    const client = requireSignedIn(viewer)
    if (!client.ok) return client
    const { accountId } = client.value
    return ok({ topics: [bookingsTopic(accountId)], view: `account:${accountId}` })
  },
  load: async (signal, _args, { ports }) => await changeOf(signal, ports),
})
