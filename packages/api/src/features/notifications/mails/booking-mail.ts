import { encodeGlobalId } from '#graph/global-id.ts'
import { inert, inertLines } from '#mail/inert.ts'
import { copyIn, type MailContent, type MailFact } from '#mail/mail-content.ts'
import type { Told } from '../data/told.ts'
import type { LastChange, ToldBooking } from '../data/told-booking.ts'
import { type BookingCopy, bookingCopy } from './booking-copy.ts'
import { type MailReader, moment, when } from './when.ts'

export type BookingMailKind = 'confirmed' | 'rescheduled' | 'cancelled'

export interface BookingMail {
  readonly kind: BookingMailKind
  readonly booking: ToldBooking
  readonly change: LastChange | null
  readonly reader: Pick<Told, 'accountId'> & MailReader
  /** Origin of the app, without trailing slash. */
  readonly publicUrl: string
}

/** A booking was made, moved or cancelled: what its reader is told, by whom, and when it is on their clock. */
export function bookingMail({ kind, booking, change, reader, publicUrl }: BookingMail): MailContent {
  const copy = copyIn(bookingCopy, reader.language)
  const role = reader.accountId === booking.professionalId ? 'professional' : 'client'
  const doer = change === null || change.actor === role ? 'you' : 'they'
  const other = inert(role === 'professional' ? booking.client : booking.professional)
  const said = copy.said[kind][doer](other)
  const words = doer === 'they' ? change?.message : null
  const id = encodeGlobalId('Booking', booking.id)
  const ics = `${publicUrl}/bookings/${id}.ics`
  return {
    subject: copy.subject[role][kind][doer](moment(booking.start, reader)),
    preview: said,
    heading: copy.heading[kind],
    paragraphs: [said],
    facts: facts(booking, reader, copy),
    ...(words ? { quote: inertLines(words) } : {}),
    action: {
      label: copy.open,
      url: `${publicUrl}${role === 'professional' ? '/calendar' : `/my-sessions/${id}`}`,
    },
    notes: kind === 'cancelled' ? [] : [`${copy.addToCalendar} ${ics}`],
  }
}

function facts(booking: ToldBooking, reader: BookingMail['reader'], copy: BookingCopy): readonly MailFact[] {
  const labels = [copy.when, copy.whenTheirs]
  const times = when(booking, reader, booking.zone)
  const detail = booking.placeDetail === null ? '' : ` · ${inert(booking.placeDetail)}`
  return [
    ...times.map((value, index) => ({ label: labels[index] ?? copy.when, value })),
    { label: copy.what, value: inert(booking.service) },
    { label: copy.where, value: `${copy.place[booking.placeKind]}${detail}` },
  ]
}
