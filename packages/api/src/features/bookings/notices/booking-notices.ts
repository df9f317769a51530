import { addressOn } from '@hora/schema/local-address'
import {
  type About,
  defineNotice,
  type MailValues,
  type SubjectType,
  sameTimes,
} from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { shownText } from '#vault/shown-text.ts'
import { readBookingForMail, readLastChange } from '../data/booking-for-mail.ts'
import { readCounterparts } from '../data/counterparts.ts'
import { invitation } from '../ics/calendar-file.ts'
import { icsLinkPath } from '../ics/ics-path.ts'
import { bookingCopy } from './booking-copy.ts'
import type { BookingFacts } from './booking-facts.ts'
import { type BookingTold, bookingMail } from './booking-mail.ts'
import { roleOf } from './reader-pages.ts'
import { togetherCopy } from './together-copy.ts'

export const subject: SubjectType<BookingId> = {
  type: 'booking',
  counterparts: readCounterparts,
  together: togetherCopy,
  kindOf: ({ was, now }) => (now === null ? 'booking_cancelled' : kindWithTimes(was !== null)),
}

const kindWithTimes = (before: boolean) => (before ? 'booking_rescheduled' : 'booking_confirmed')

/** The parts that all notices about bookings share. */
const common = {
  subject,
  audience: ['client', 'professional'],
  channels: ['bell', 'mail'],
} as const

const isAhead = ({ booking }: BookingFacts, now: Temporal.Instant) =>
  booking.status === 'confirmed' && Temporal.Instant.compare(booking.end, now) > 0

/** A later change that the reader made, or that sends no message, makes an earlier one untrue. */
const isThere = ({ booking, times }: BookingFacts) => times?.now == null || sameTimes(times.now, booking)

const isCancelled = ({ booking }: BookingFacts) => booking.status === 'cancelled'

function mailOf(kind: BookingTold) {
  return {
    load: async (ports: WorkerPorts, about: About<BookingId>, reader: Recipient) =>
      await loadFacts(ports, kind, about, reader),
    words: mapCopy(bookingCopy, (copy) => (said: MailValues<BookingFacts>) => bookingMail(kind, copy, said)),
  }
}

/** How a booking came about. */
const bookedKinds = ['confirmed', 'approved'] as const

async function loadFacts(
  { db, vault, clock, settings, hashInput }: WorkerPorts,
  kind: BookingTold,
  { subject: { id, professionalId }, change: times, by }: About<BookingId>,
  reader: Recipient,
): Promise<BookingFacts | null> {
  const booking = professionalId && (await readBookingForMail(db, professionalId, id))
  if (!booking) return null
  const last = await readLastChange(db, booking, ...(kind === 'confirmed' ? bookedKinds : [kind]))
  const message = last && (await shownText({ vault }, last.message))
  const now = clock.now()
  const isClient = roleOf(booking, reader) === 'client'
  return {
    booking,
    // The other side may have made a later change of this kind and taken it back.
    change: last && {
      kind: last.kind,
      actor: by && times ? roleOf(booking, { accountId: by }) : last.actor,
      message,
    },
    times,
    now,
    calendarUrl: addressOn(settings.publicUrl, icsLinkPath(hashInput, id, reader)),
    calendar: isClient ? invitation({ booking, reader, settings, now }) : null,
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
  mail: {
    ...mailOf('rescheduled'),
    stillTrue: (facts, now) => isAhead(facts, now) && isThere(facts),
  },
})

export const bookingCancelled = defineNotice({
  ...common,
  kind: 'booking_cancelled',
  description: 'A booking was cancelled.',
  undoes: ['booking_confirmed'],
  mail: { ...mailOf('cancelled'), stillTrue: isCancelled },
})
