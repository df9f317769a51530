import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { BookingView } from '../data/booking-cells.ts'

/** A booking with the names in its calendar entry. */
export interface IcsSource {
  readonly booking: BookingView
  /** Name of the other side, as the reader sees it. */
  readonly counterpart: string
  /** Where it takes place, as far as the reader may see it. */
  readonly location: string | null
  /** The host of this instance in the UID, e.g. `hora.example`. */
  readonly host: string
  readonly now: Temporal.Instant
}

/**
 * The iCalendar file (RFC 5545) of a booking. Its UID never changes and its SEQUENCE rises with each change, so
 * calendars update an imported entry. Only these properties are written, each as text. There are no attendees, alarms
 * or attachments, so text from a person cannot trigger an action in a calendar.
 */
export function bookingIcs({ booking, counterpart, location, host, now }: IcsSource): string {
  const calendar = ical({
    prodId: { company: 'Hora', product: 'Hora', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${booking.id}@${host}`,
    sequence: booking.version - 1,
    stamp: new Date(now.epochMilliseconds),
    start: new Date(booking.start),
    end: new Date(booking.end),
    summary: `${booking.service.name} · ${counterpart}`,
    location,
    status: statusOf(booking),
  })
  return calendar.toString()
}

function statusOf({ status }: BookingView): ICalEventStatus {
  if (status === 'held') return ICalEventStatus.TENTATIVE
  return status === 'cancelled' || status === 'expired'
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED
}
