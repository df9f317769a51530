import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { BookingView } from '../data/booking-cells.ts'

/** A booking with what its calendar entry is called by. */
export interface IcsSource {
  readonly booking: BookingView
  /** The other side, as the reader sees them. */
  readonly counterpart: string
  /** Names the instance inside the UID, e.g. `hora.example`. */
  readonly host: string
  readonly now: Temporal.Instant
}

/**
 * The iCalendar file (RFC 5545) of a booking. Its UID never changes and its SEQUENCE rises with each change, so a
 * calendar that has it already updates it. Only these properties are written, each as text: no attendees, alarms
 * or attachments, so nothing a person typed can make a calendar act.
 */
export function bookingIcs({ booking, counterpart, host, now }: IcsSource): string {
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
    location: booking.placeDetail,
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
