import { type About, defineNotice, type MailValues } from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { BookingId } from '#kernel/ids.ts'
import { inert, inertLines } from '#mail/inert.ts'
import { type MailContent, type MailFact, mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { moment, when } from '#mail/when.ts'
import { shownText } from '#vault/shown-text.ts'
import { type BookingForMail, readBookingForMail, readLastChange } from '../data/booking-for-mail.ts'
import { subject } from './booking-notices.ts'
import { price } from './booking-terms.ts'
import { pagesOf, roleOf } from './reader-pages.ts'
import { type RequestCopy, type RequestMailKind, requestCopy } from './request-copy.ts'

interface RequestFacts {
  readonly booking: BookingForMail
  readonly message: string | null
  readonly now: Temporal.Instant
}

const common = { subject, channels: ['bell', 'mail'] } as const

/** The mail of a request. Its button opens a page: nothing is answered by opening a link. */
function mailOf(kind: RequestMailKind) {
  return {
    load: async (
      { db, vault, clock }: WorkerPorts,
      { subject: { id, professionalId } }: About<BookingId>,
    ): Promise<RequestFacts | null> => {
      const booking = professionalId && (await readBookingForMail(db, professionalId, id))
      const last = booking && (await readLastChange(db, booking, kind))
      if (!booking || !last) return null
      return { booking, message: await shownText({ vault }, last.message), now: clock.now() }
    },
    words: mapCopy(requestCopy, (copy) => (values: MailValues<RequestFacts>): MailContent => {
      const { facts, reader, publicUrl } = values
      const { booking, message } = facts
      const role = roleOf(booking, reader)
      const other = inert(role === 'client' ? booking.professional : booking.client)
      const told = copy.words[kind][role]
      const said = told.said(other)
      const times = suggested(facts)
      return {
        subject: told.subject(moment(booking.start, reader)),
        preview: said,
        heading: told.heading,
        paragraphs: times.length === 0 ? [said] : [said, copy.chooseOne],
        facts: factsOf(kind, copy, facts, reader),
        ...(message
          ? {
              quote: inertLines(message),
              quotedFrom: role === 'client' ? booking.professionalId : booking.clientId,
            }
          : {}),
        ...actionsOf(kind, copy, facts, reader, publicUrl),
      }
    }),
  }
}

/** The suggested starts that are still ahead. */
function suggested({ booking, now }: RequestFacts): readonly Temporal.Instant[] {
  const starts = booking.suggestedStarts.map((start) => Temporal.Instant.from(start))
  return starts.filter((start) => Temporal.Instant.compare(start, now) > 0)
}

function factsOf(
  kind: RequestMailKind,
  copy: RequestCopy,
  facts: RequestFacts,
  reader: Recipient,
): readonly MailFact[] {
  const { booking } = facts
  const isClient = roleOf(booking, reader) === 'client'
  const [own = ''] = when(booking, reader, isClient ? booking.zone : booking.clientZone)
  const shown = [
    { label: copy.when, value: own },
    { label: copy.what, value: inert(booking.service) },
  ]
  if (kind === 'declined')
    return [
      ...shown,
      ...suggested(facts).map((start) => ({ label: copy.otherTimes, value: moment(start, reader) })),
    ]
  if (kind !== 'requested' || booking.heldUntil === null) return shown
  return [
    ...shown,
    { label: copy.price, value: price(booking, reader) },
    { label: copy.answerUntil, value: moment(booking.heldUntil, reader) },
  ]
}

function actionsOf(
  kind: RequestMailKind,
  copy: RequestCopy,
  facts: RequestFacts,
  reader: Recipient,
  publicUrl: string,
): Pick<MailContent, 'action' | 'moreActions'> {
  const { booking } = facts
  const pages = pagesOf(booking, reader, publicUrl)
  const view = { label: kind === 'requested' ? copy.answer : copy.view, url: pages.view }
  const asksAgain = roleOf(booking, reader) === 'client' && booking.connected && booking.serviceActive
  if (!asksAgain) return { action: view }
  const again = { label: copy.bookAgain, url: pages.bookAgain }
  return suggested(facts).length > 0
    ? { action: view, moreActions: [again] }
    : { action: again, moreActions: [view] }
}

/** Whether a request has this status now. */
const isStill =
  (status: BookingForMail['status']) =>
  ({ booking }: RequestFacts): boolean =>
    booking.status === status

export const bookingRequested = defineNotice({
  ...common,
  kind: 'booking_requested',
  description: 'A client asks for a session.',
  audience: ['professional'],
  mail: {
    ...mailOf('requested'),
    stillTrue: ({ booking, now }) =>
      booking.status === 'requested' &&
      booking.heldUntil !== null &&
      Temporal.Instant.compare(booking.heldUntil, now) > 0,
  },
})

export const requestDeclined = defineNotice({
  ...common,
  kind: 'request_declined',
  description: 'The professional declined a request, perhaps with other times.',
  audience: ['client'],
  mail: { ...mailOf('declined'), stillTrue: isStill('declined') },
})

export const requestWithdrawn = defineNotice({
  ...common,
  kind: 'request_withdrawn',
  description: 'The client withdrew a request.',
  audience: ['professional'],
  undoes: ['booking_requested'],
  mail: { ...mailOf('withdrawn'), stillTrue: isStill('withdrawn') },
})

export const requestUnanswered = defineNotice({
  ...common,
  kind: 'request_unanswered',
  description: 'Nobody answered a request in time.',
  audience: ['client', 'professional'],
  mail: { ...mailOf('unanswered'), stillTrue: isStill('unanswered') },
})
