import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import type { BookingStatus } from '../domain/booking.ts'

/** A booking with the texts of its calendar entry. */
export interface IcsSource {
  readonly booking: {
    readonly id: string
    readonly status: BookingStatus
    /** ISO 8601 instants. */
    readonly start: string
    readonly end: string
    readonly version: number
    readonly service: { readonly name: string }
  }
  /** Name of the other side, as the reader sees it. */
  readonly counterpart: string
  /** Where it takes place, as far as the reader may see it. */
  readonly location: string | null
  readonly description?: string
  /** The reader's page of it. */
  readonly url?: string
  readonly organizer?: Party
  /** The host of this instance in the UID, e.g. `hora.example`. */
  readonly host: string
  readonly now: Temporal.Instant
  /** Makes it an invitation to the reader, who has accepted. Without it, the file is for import. */
  readonly invite?: { readonly method: 'REQUEST' | 'CANCEL'; readonly attendee: Party }
}

interface Party {
  readonly name: string
  readonly email: string
}

/**
 * The iCalendar file (RFC 5545) of a booking. Its UID never changes and its SEQUENCE rises with each change, so
 * calendars update their entry. Times are UTC, so it needs no zones. Each property is written as text. There are no
 * alarms or attachments, so text from a person cannot trigger an action in a calendar.
 */
export function bookingIcs(source: IcsSource): string {
  const { booking, counterpart, location, host, now, invite } = source
  const calendar = ical({
    prodId: { company: 'Hora', product: 'Hora', language: 'EN' },
    method: ICalCalendarMethod[invite?.method ?? 'PUBLISH'],
  })
  calendar.createEvent({
    id: `${booking.id}@${host}`,
    sequence: booking.version - 1,
    stamp: new Date(now.epochMilliseconds),
    start: new Date(booking.start),
    end: new Date(booking.end),
    summary: `${booking.service.name} · ${counterpart}`,
    location,
    description: source.description ?? null,
    url: source.url ?? null,
    status: statusOf(booking),
    organizer: source.organizer === undefined ? null : partyOf(source.organizer),
    attendees: invite === undefined ? [] : [attendeeOf(invite.attendee)],
  })
  // Every line of a file ends with CRLF, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`
}

function attendeeOf(attendee: Party) {
  return {
    ...partyOf(attendee),
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  }
}

/** A parameter must be one line without quotes. */
function partyOf({ name, email }: Party): Party {
  return { name: name.replaceAll(/[\p{Cc}\u2028\u2029"]+/gu, ' ').trim(), email }
}

function statusOf({ status }: IcsSource['booking']): ICalEventStatus {
  if (status === 'held') return ICalEventStatus.TENTATIVE
  return status === 'cancelled' || status === 'expired'
    ? ICalEventStatus.CANCELLED
    : ICalEventStatus.CONFIRMED
}
