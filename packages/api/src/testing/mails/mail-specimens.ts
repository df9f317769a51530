import type { Language } from '@hora/schema/languages'
import type { AccountFacts } from '#features/accounts/notices/account-mail.ts'
import { mails as accountMails } from '#features/accounts/notices/index.ts'
import type { BookingForMail } from '#features/bookings/data/booking-for-mail.ts'
import { notices as bookingNotices } from '#features/bookings/notices/index.ts'
import { togetherCopy } from '#features/bookings/notices/together-copy.ts'
import { asksAfter, owesInSteps } from '#features/bookings/testing/cancellation.ts'
import { notices as connectionNotices } from '#features/connections/notices/index.ts'
import { invitationMail } from '#features/connections/notices/invitation-mail.ts'
import type { MailValues, Notice, TimeChange } from '#features/notifications/index.ts'
import { digestMail } from '#features/notifications/notices/digest-mail.ts'
import { togetherMail } from '#features/notifications/notices/together-mail.ts'
import { notices as seriesNotices } from '#features/series/notices/index.ts'
import type { Currency } from '#kernel/currency.ts'
import type { AccountId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { writeMail } from '#mail/define-mail.ts'
import { type Copy, copyIn, type MailContent } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'

/** One mail with made-up facts, to look at. */
export interface MailSpecimen {
  /** The kind of its notice, or its template. */
  readonly kind: string
  /** Tells specimens of one kind apart. */
  readonly name: string
  readonly write: (language: Language) => MailContent
}

const publicUrl = 'https://hora.example'
const [ada, noor] = ['ada' as ProfessionalId, 'noor' as AccountId]
const [paris, newYork] = ['Europe/Paris' as ZoneId, 'America/New_York' as ZoneId]
const now = Temporal.Instant.from('2026-11-30T09:00:00Z')

const span = (start: string, minutes: number) => {
  const from = Temporal.Instant.from(start)
  return { start: from, end: from.add({ minutes }) }
}
const before = span('2026-12-03T10:00:00Z', 60)
const after = span('2026-12-04T14:00:00Z', 60)

const booking: BookingForMail = {
  ...after,
  id: 'b0a4c7e2-1111-7000-8000-000000000001' as BookingId,
  sessionId: 'b0a4c7e2-1111-7000-8000-000000000002' as SessionId,
  serviceId: 'b0a4c7e2-1111-7000-8000-000000000003' as ServiceId,
  professionalId: ada,
  clientId: noor,
  version: 2,
  status: 'confirmed',
  service: 'Voice coaching',
  serviceActive: true,
  priceMinor: 6000,
  currency: 'EUR' as Currency,
  policy: { rescheduleNoticeMinutes: 24 * 60, cancellation: asksAfter(24 * 60) },
  confirmedAt: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  cancelledOwedMinor: 0,
  cancelledLate: false,
  settledAt: null,
  contestedAt: null,
  heldUntil: null,
  suggestedStarts: [],
  placeKind: 'link',
  placeHint: null,
  placeDetail: 'https://meet.example.org/ada-moreau?room=blue&pwd=3f9a',
  connected: true,
  zone: paris,
  professional: 'Ada Moreau',
  handle: 'ada-moreau',
  client: 'Noor Haddad',
  clientZone: newYork,
}

interface Given {
  readonly by?: 'client' | 'professional'
  readonly with?: Partial<BookingForMail>
  readonly times?: TimeChange
  readonly message?: string
}

type Side = 'client' | 'professional'

function readerOf(side: Side, language: Language): Recipient {
  const own = side === 'client' ? { accountId: noor, zone: newYork } : { accountId: ada, zone: paris }
  return { ...own, email: 'reader@example.org', language, country: null, calendarLinks: 0 }
}

/** The words of a notice, whose facts only its own feature knows. */
const wordsOf = (notice: Pick<Notice, 'words'>) =>
  notice.words as Copy<(values: MailValues<unknown>) => MailContent>

function ofBooking(
  kind: (typeof bookingNotices)[number]['kind'],
  side: Side,
  { by = side === 'client' ? 'professional' : 'client', with: other, times, message = '' }: Given = {},
): MailSpecimen {
  const notice = bookingNotices.find((each) => each.kind === kind)
  if (notice === undefined) throw new Error(`There is no notice called ${kind}`)
  const facts = {
    booking: { ...booking, ...other },
    change: { actor: by, message: message === '' ? null : message },
    message: message === '' ? null : message,
    occurredAt: now,
    times: times ?? null,
    now,
    calendarUrl: `${publicUrl}/bookings/sKTH4hERcACAAAAAAAAAAQ3f9a.ics`,
    calendar: side === 'client' ? ({ method: 'REQUEST', content: '' } as const) : null,
  }
  const write = (language: Language) =>
    copyIn(wordsOf(notice), language)({ facts, reader: readerOf(side, language), publicUrl })
  const resizedTimes = times?.was?.start.equals(times.now?.start ?? now) === true
  const inTiers = (other?.policy ?? booking.policy).cancellation === owesInSteps
  const detail = `${resizedTimes ? '-resized' : ''}${inTiers ? '-in-tiers' : ''}`
  return { kind, name: `${kind}${detail}-to-${side}-by-${by}`, write }
}

const inPerson = {
  placeKind: 'address',
  placeDetail: '12 rue des Martyrs, 75009 Paris',
  priceMinor: 0,
  policy: { rescheduleNoticeMinutes: 24 * 60, cancellation: asksAfter(48 * 60) },
} as const
const moved = { was: before, now: after }
const resized = { was: span('2026-12-04T14:00:00Z', 45), now: after }
const cancelled = { times: { was: after, now: null }, with: { status: 'cancelled' } } as const
const inSteps = { policy: { rescheduleNoticeMinutes: 24 * 60, cancellation: owesInSteps } }
const late = {
  with: { status: 'cancelled', ...inSteps, cancelledOwedMinor: 3000, cancelledLate: true },
} as const
const asked = {
  status: 'requested',
  confirmedAt: null,
  heldUntil: Temporal.Instant.from('2026-12-02T09:00:00Z'),
} as const
const message = 'Please bring your notes from last time.\nSee you soon!'

const bookingSpecimens: readonly MailSpecimen[] = [
  ofBooking('booking_confirmed', 'client', { message }),
  ofBooking('booking_confirmed', 'client', { by: 'client', with: inPerson }),
  ofBooking('booking_confirmed', 'professional', { message }),
  ofBooking('booking_rescheduled', 'client', { times: moved, message: 'My train is late.' }),
  ofBooking('booking_rescheduled', 'client', { times: moved, by: 'client' }),
  ofBooking('booking_rescheduled', 'professional', { times: moved }),
  ofBooking('booking_rescheduled', 'client', { times: resized }),
  ofBooking('booking_cancelled', 'client', { ...cancelled, message: 'I am ill, I am so sorry.' }),
  ofBooking('booking_cancelled', 'client', { ...cancelled, by: 'client' }),
  ofBooking('booking_cancelled', 'professional', cancelled),
  ofBooking('booking_confirmed', 'client', { with: inSteps, message: 'See you!' }),
  ofBooking('booking_cancelled', 'client', { ...cancelled, ...late, by: 'client' }),
  ofBooking('booking_cancelled', 'professional', { ...cancelled, ...late }),
  ofBooking('group_takes_place', 'client'),
  ofBooking('group_takes_place', 'professional'),
  ofBooking('group_called_off', 'client', { with: { status: 'cancelled' } }),
  ofBooking('group_called_off', 'professional', { with: { status: 'cancelled' } }),
  ofBooking('booking_requested', 'professional', { with: asked, message }),
  ofBooking('request_declined', 'client', {
    with: { status: 'declined', suggestedStarts: ['2026-12-04T16:00:00Z', '2026-12-05T10:00:00Z'] },
    message: 'I am away at that time.',
  }),
  ofBooking('request_withdrawn', 'professional', { with: { status: 'withdrawn' } }),
  ofBooking('request_unanswered', 'client', { with: { status: 'unanswered' } }),
  ofBooking('request_unanswered', 'professional', { with: { status: 'unanswered' } }),
  ofBooking('no_show_recorded', 'client', { with: { status: 'no_show', settledAt: now } }),
  ofBooking('attendance_corrected', 'client', { with: { status: 'attended' } }),
  ofBooking('no_show_contested', 'professional', { with: { status: 'no_show' }, message: 'I was there.' }),
]

const connectionSpecimens: readonly MailSpecimen[] = connectionNotices.map((notice) => ({
  kind: notice.kind,
  name: notice.kind,
  write: (language) => {
    const facts = { counterpart: 'Noor Haddad', page: '/clients' }
    const reader = readerOf('professional', language)
    return copyIn(wordsOf(notice), language)({ facts, reader, publicUrl })
  },
}))

const weeks = Array.from({ length: 14 }, (_, week) => {
  const start = after.start.add({ hours: 24 * 7 * week })
  return { start, end: start.add({ minutes: 60 }) }
})

const seriesSpecimens: readonly MailSpecimen[] = seriesNotices.map((notice) => ({
  kind: notice.kind,
  name: notice.kind,
  write: (language) => {
    const dates = { booked: weeks, cancelled: weeks.slice(0, 5), taken: weeks.slice(0, 1) }
    const facts = { professionalId: ada, zone: paris, service: 'Voice coaching', ...dates }
    const reader = readerOf(notice.kind === 'series_date_taken' ? 'professional' : 'client', language)
    return copyIn(wordsOf(notice), language)({ facts, reader, publicUrl })
  },
}))

const account: AccountFacts = {
  name: 'Noor',
  link: `${publicUrl}/confirm-email?token=sE0dUr8nM1b5cVt7KqYw2XzP4hLgJf6aRi9oTnBv3mQ`,
  address: 'noor.haddad@example.org',
  device: 'Firefox on Linux',
  place: 'France',
  when: 'Mon 30 Nov, 10:00, Paris (UTC+1)',
}

const accountSpecimens: readonly MailSpecimen[] = accountMails.map((mail) => ({
  kind: mail.template,
  name: mail.template,
  write: (language) => writeMail(mail, language, account),
}))

const invited = (language: Language) =>
  writeMail(invitationMail, language, {
    professional: 'Ada Moreau',
    profession: 'Voice coach',
    professionalId: ada,
    message: 'It was good to meet you. Here you can see my free times.',
    expiresAt: now.add({ hours: 24 * 14 }),
    zone: paris,
    language,
    country: null,
    url: `${publicUrl}/i/sE0dUr8nM1b5cVt7KqYw2XzP4hLgJf6aRi9oTnBv3mQ`,
  })

const digest = (language: Language) => {
  const contents = [...bookingSpecimens.slice(0, 4), ...connectionSpecimens].map(({ write }) =>
    write(language),
  )
  return writeMail(digestMail, language, { contents, publicUrl })
}

const together = (language: Language) => {
  const toClient = bookingSpecimens.filter(({ name }) => name.endsWith('to-client-by-professional'))
  const changes = toClient.slice(0, 3)
  const contents = changes.map(({ write }) => write(language))
  const words = copyIn(togetherCopy, language)(changes.map(({ kind }) => kind))
  return writeMail(togetherMail, language, { contents, words, publicUrl })
}

/** Every mail that Hora sends, with made-up facts. */
export const mailSpecimens: readonly MailSpecimen[] = [
  ...bookingSpecimens,
  ...connectionSpecimens,
  ...seriesSpecimens,
  ...accountSpecimens,
  { kind: invitationMail.template, name: 'invitation', write: invited },
  { kind: digestMail.template, name: 'digest', write: digest },
  { kind: togetherMail.template, name: 'together', write: together },
]
