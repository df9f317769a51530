import type { TimeChange } from '#features/notifications/index.ts'
import { inert } from '#mail/inert.ts'
import type { MailFact } from '#mail/mail-content.ts'
import { openableLink } from '#mail/openable-link.ts'
import type { Recipient } from '#mail/recipient.ts'
import { when } from '#mail/when.ts'
import type { CalendarFile } from '#ports'
import type { BookingForMail, LastChange } from '../data/booking-for-mail.ts'
import { seesPlaceDetail } from '../policy.ts'
import type { BookingCopy, BookingMailKind } from './booking-copy.ts'
import { deadlines, owedFact, price } from './booking-terms.ts'
import { roleOf } from './reader-pages.ts'

/** The data of a mail about a booking. */
export interface BookingFacts {
  readonly booking: BookingForMail
  readonly change:
    | (Pick<LastChange, 'actor'> & Partial<Pick<LastChange, 'kind'>> & { readonly message: string | null })
    | null
  /** The times before and after; null in lines of earlier versions. */
  readonly times: TimeChange | null
  readonly now: Temporal.Instant
  /** The absolute address of the calendar file, which opens without a login. */
  readonly calendarUrl: string
  /** The file that updates the reader's calendar by itself; null for the professional, who is not sent every change. */
  readonly calendar: CalendarFile | null
}

/** When, what, where and on which terms. A session that was moved shows its new and its old time. */
export function factsOf(
  kind: BookingMailKind,
  copy: BookingCopy,
  { booking, times, now }: BookingFacts,
  reader: Recipient,
): readonly MailFact[] {
  const role = roleOf(booking, reader)
  const other = role === 'professional' ? booking.clientZone : booking.zone
  const isMoved = kind === 'rescheduled' || kind === 'changed'
  const span = kind === 'cancelled' ? (times?.was ?? booking) : booking
  const [own = '', theirs] = when(span, reader, other)
  const service = { label: copy.what, value: inert(booking.service) }
  const shown = [
    { label: isMoved ? copy.whenNew : copy.when, value: own },
    ...(theirs === undefined ? [] : [{ label: copy.whenTheirs[role], value: theirs }]),
    ...(isMoved ? oldTimes(copy, times?.was ?? null, reader, other) : []),
    service,
  ]
  if (kind === 'cancelled') return [...shown, ...[owedFact(booking, reader)].filter((fact) => fact !== null)]
  return [
    ...shown,
    placeOf(booking, role, copy),
    { label: copy.price, value: price(booking, reader) },
    ...deadlines(booking, reader, now),
  ]
}

function oldTimes(
  copy: BookingCopy,
  was: NonNullable<BookingFacts['times']>['was'],
  reader: Recipient,
  other: Recipient['zone'],
): readonly MailFact[] {
  if (was === null) return []
  const [own = ''] = when(was, reader, other)
  return [{ label: copy.whenOld, value: own, past: true }]
}

/** An online meeting is a link that opens and can be copied. Other text of a place is never made one. */
function placeOf(
  booking: BookingFacts['booking'],
  role: 'client' | 'professional',
  copy: BookingCopy,
): MailFact {
  const place = seesPlaceDetail(role, booking) ? booking.placeDetail : booking.placeHint
  const link = booking.placeKind === 'link' ? openableLink(place) : undefined
  const detail = place === null || link ? '' : ` · ${inert(place)}`
  return { label: copy.where, value: `${copy.place[booking.placeKind]}${detail}`, link }
}
