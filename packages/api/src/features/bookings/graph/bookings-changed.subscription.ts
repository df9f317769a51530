import { requireSignedIn } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { type ChangeKind, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import { liveField } from '#graph/live-field.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import type { BookingChangeKind } from '../events.ts'
import { bookingsTopic } from '../events.ts'
import { BookingType } from './booking.type.ts'

const BookingsChange = changeType('BookingsChange', {
  description: "A change to a client's bookings.",
  fields: {
    bookingId: {
      idOf: 'Booking',
      nullable: true,
      description: 'Id of the booking, even if its hold expired.',
    },
    booking: {
      type: BookingType,
      nullable: true,
      description: 'The booking as it is now; null if its hold expired.',
    },
  },
})

type Change = typeof BookingsChange.$inferType

async function changeOf(signal: LiveSignal, { db }: Ports): Promise<Change | null> {
  const { cursor } = signal
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind], cursor }
  if (signal.type !== 'booking.changed') return null
  const { bookingId, kind: change } = signal.data
  const found = await readBooking(db, bookingId)
  const booking = found?.status === 'expired' ? null : found
  return { kind: booking === null ? 'REMOVED' : kindOf(change, booking), cursor, bookingId, booking }
}

function kindOf(change: BookingChangeKind, { version }: BookingView): ChangeKind {
  return change !== 'group' && (change === 'held' || version === 1) ? 'ADDED' : 'CHANGED'
}

liveField('bookingsChanged', {
  description: "The viewer's bookings as a client, as they change.",
  type: BookingsChange,
  grant: async (_args, { viewer }) => {
    const client = requireSignedIn(viewer)
    if (!client.ok) return client
    const { accountId } = client.value
    return ok({ topics: [bookingsTopic(accountId)], view: `account:${accountId}` })
  },
  load: async (signal, _args, { ports }) => await changeOf(signal, ports),
})
