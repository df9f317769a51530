import {
  defineNotice,
  type MailValues,
  type Subject,
  type SubjectType,
} from '#features/notifications/index.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, BookingId } from '#kernel/ids.ts'
import { mapCopy } from '#mail/mail-content.ts'
import { shownText } from '#vault/shown-text.ts'
import { readBookingForMail, readLastChange } from '../data/booking-for-mail.ts'
import { readCounterparts } from '../data/counterparts.ts'
import { type BookingMailKind, bookingCopy } from './booking-copy.ts'
import { type BookingFacts, bookingMail } from './booking-mail.ts'

const subject: SubjectType<BookingId> = { type: 'booking', counterparts: readCounterparts }

/** The parts that all notices about bookings share. */
const common = {
  subject,
  audience: ['client', 'professional'],
  channels: ['bell', 'mail'],
  link: ({ id, professionalId }: Subject<BookingId>, reader: AccountId) =>
    reader === professionalId ? '/calendar' : `/my-sessions/${encodeGlobalId('Booking', id)}`,
} as const

const isAhead = ({ booking }: BookingFacts, now: Temporal.Instant) =>
  booking.status === 'confirmed' && Temporal.Instant.compare(booking.end, now) > 0

const isCancelled = ({ booking }: BookingFacts) => booking.status === 'cancelled'

function mailOf(kind: BookingMailKind) {
  return {
    load: async ({ db, vault }: WorkerPorts, { id, professionalId }: Subject<BookingId>) => {
      const booking = professionalId && (await readBookingForMail(db, professionalId, id))
      const change = booking && (await readLastChange(db, booking, kind))
      const message = change && (await shownText({ vault }, change.message))
      return booking && { booking, change: change && { ...change, message } }
    },
    words: mapCopy(bookingCopy, (copy) => (said: MailValues<BookingFacts>) => bookingMail(kind, copy, said)),
  }
}

export const bookingConfirmed = defineNotice({
  ...common,
  kind: 'booking_confirmed',
  description: 'A booking was made.',
  mail: { ...mailOf('confirmed'), stillTrue: isAhead },
})

export const bookingRescheduled = defineNotice({
  ...common,
  kind: 'booking_rescheduled',
  description: 'A booking was moved.',
  mail: { ...mailOf('rescheduled'), stillTrue: isAhead },
})

export const bookingCancelled = defineNotice({
  ...common,
  kind: 'booking_cancelled',
  description: 'A booking was cancelled.',
  undoes: ['booking_confirmed'],
  mail: { ...mailOf('cancelled'), stillTrue: isCancelled },
})
