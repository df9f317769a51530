import type { Recipient } from '#mail/recipient.ts'
import type { CalendarFile, Settings } from '#ports'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { calendarText } from '../notices/calendar-text.ts'
import { pagesOf, roleOf } from '../notices/reader-pages.ts'
import { seesPlaceDetail } from '../policy.ts'
import { bookingIcs, type IcsSource } from './booking-ics.ts'

interface Sources {
  readonly booking: BookingForMail
  readonly reader: Recipient
  readonly settings: Pick<Settings, 'publicUrl' | 'sender'>
  readonly now: Temporal.Instant
}

/** The file that one side imports into a calendar. */
export function calendarFile(sources: Sources): string {
  return bookingIcs(entryOf(sources))
}

/**
 * The invitation that a mail brings, or its cancellation. It comes from the address of the mail, as mail programs
 * demand, and names nobody's address but the reader's.
 */
export function invitation(sources: Sources): CalendarFile {
  const { booking, reader } = sources
  const method = booking.status === 'cancelled' ? 'CANCEL' : 'REQUEST'
  const name = roleOf(booking, reader) === 'professional' ? booking.professional : booking.client
  const invite = { method, attendee: { name, email: reader.email } } as const
  return { method, content: bookingIcs({ ...entryOf(sources), invite }) }
}

function entryOf({ booking, reader, settings, now }: Sources): IcsSource {
  const role = roleOf(booking, reader)
  const { start, end, service: name, ...rest } = booking
  const url = pagesOf(booking, reader, settings.publicUrl).view
  const description = calendarText(booking, reader, url, now)
  return {
    booking: { ...rest, start: start.toString(), end: end.toString(), service: { name } },
    counterpart: role === 'professional' ? booking.client : booking.professional,
    location: seesPlaceDetail(role, booking) ? booking.placeDetail : booking.placeHint,
    description,
    url,
    organizer: { name: booking.professional, email: settings.sender },
    host: new URL(settings.publicUrl).hostname,
    now,
  }
}
