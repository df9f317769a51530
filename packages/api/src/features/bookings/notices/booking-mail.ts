import type { MailValues, TimeChange, Times } from '#features/notifications/index.ts'
import { inert, inertLines } from '#mail/inert.ts'
import type { MailAction, MailContent } from '#mail/mail-content.ts'
import { openableLink } from '#mail/openable-link.ts'
import type { Recipient } from '#mail/recipient.ts'
import { moment, shortSpan, spanInSubject } from '#mail/when.ts'
import { rescheduleUntil } from '../domain/booking-policy.ts'
import { cancelUntil } from '../domain/quote-cancellation.ts'
import { seesPlaceDetail } from '../policy.ts'
import type { BookingCopy, BookingMailKind } from './booking-copy.ts'
import { type BookingFacts, factsOf } from './booking-facts.ts'
import { owedSentence } from './booking-terms.ts'
import { pagesOf, roleOf } from './reader-pages.ts'

/** The mail about a new, moved or cancelled booking. It says which side acted, with times on the reader's clock. */
export function bookingMail(
  told: BookingTold,
  copy: BookingCopy,
  { facts, reader, publicUrl }: MailValues<BookingFacts>,
): MailContent {
  const { booking, change, times, calendar } = facts
  const kind = kindOf(told, facts)
  const role = roleOf(booking, reader)
  const doer = change === null || change.actor === role ? 'you' : 'they'
  const other = inert(role === 'professional' ? booking.client : booking.professional)
  const said = copy.said[kind][doer](other)
  const owed = kind === 'cancelled' ? owedSentence(booking, reader, other) : null
  const lines = [said, ...fromTo(copy, { booking, times, reader, kind }), ...(owed === null ? [] : [owed])]
  const otherSide = role === 'professional' ? booking.clientId : booking.professionalId
  const message = doer === 'they' ? change?.message : null
  return {
    subject: copy.subject[role][kind][doer](timeInSubject(kind, facts, reader)),
    preview: lines.join(' '),
    heading: copy.heading[kind],
    paragraphs: lines,
    facts: factsOf(kind, copy, facts, reader),
    ...(message ? { quote: inertLines(message), quotedFrom: otherSide } : {}),
    ...actionsOf(copy, facts, reader, publicUrl),
    ...(calendar === null ? {} : { calendars: [calendar], notes: [copy.attached] }),
  }
}

/** The kinds that a notice names; the others follow from what changed. */
export type BookingTold = Exclude<BookingMailKind, 'changed' | 'approved'>

function kindOf(told: BookingTold, { change, times }: BookingFacts): BookingMailKind {
  if (told === 'rescheduled' && isResize(times)) return 'changed'
  return told === 'confirmed' && change?.kind === 'approved' ? 'approved' : told
}

const isResize = (times: TimeChange | null) =>
  times?.was != null && times.now != null && times.was.start.equals(times.now.start)

/** A cancelled session is named by the time that the reader knows. */
function timeInSubject(kind: BookingMailKind, { booking, times }: BookingFacts, reader: Recipient): string {
  if (kind === 'changed') return spanInSubject(booking, reader)
  return moment(kind === 'cancelled' ? (times?.was ?? booking).start : booking.start, reader)
}

interface Told extends Pick<BookingFacts, 'booking' | 'times'> {
  readonly reader: Recipient
  readonly kind: BookingMailKind
}

/** The old and the new time of a session that was moved or changed. */
function fromTo(copy: BookingCopy, { booking, times, reader, kind }: Told): readonly string[] {
  if (times?.was == null || (kind !== 'rescheduled' && kind !== 'changed')) return []
  const write = (span: Times) => (kind === 'changed' ? shortSpan(span, reader) : moment(span.start, reader))
  return [copy.fromTo(write(times.was), write(booking))]
}

/** The reader's next steps that are possible now. */
function actionsOf(
  copy: BookingCopy,
  { booking, now, calendarUrl }: BookingFacts,
  reader: Recipient,
  publicUrl: string,
): Pick<MailContent, 'action' | 'moreActions'> {
  const role = roleOf(booking, reader)
  const pages = pagesOf(booking, reader, publicUrl)
  const view = { label: copy.view, url: pages.view }
  const isAhead = booking.status === 'confirmed' && Temporal.Instant.compare(now, booking.start) < 0
  if (!isAhead) {
    const again = role === 'client' && booking.connected && booking.serviceActive
    return again
      ? { action: { label: copy.bookAgain, url: pages.bookAgain }, moreActions: [view] }
      : { action: view }
  }
  const { start: startsAt, policy, confirmedAt } = booking
  const still = (until: Temporal.Instant | null) =>
    role === 'professional' || (until !== null && Temporal.Instant.compare(now, until) <= 0)
  const isOnline = booking.placeKind === 'link' && seesPlaceDetail(role, booking)
  const meeting = isOnline ? openableLink(booking.placeDetail) : undefined
  const more: readonly (MailAction | false)[] = [
    meeting !== undefined && { label: copy.join, url: meeting },
    still(rescheduleUntil({ startsAt, policy })) && { label: copy.move, url: pages.move },
    still(cancelUntil({ startsAt, policy, confirmedAt })) && { label: copy.cancel, url: pages.cancel },
    { label: copy.addToCalendar, url: calendarUrl },
  ]
  return { action: view, moreActions: more.filter((action) => action !== false) }
}
