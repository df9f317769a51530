import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import { expect, test } from 'vitest'
import type { TimeChange } from '#features/notifications/index.ts'
import type { Currency } from '#kernel/currency.ts'
import type { AccountId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { copyIn, type MailContent } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { renderMail } from '#mail/render.ts'
import type { BookingForMail, LastChange } from '../data/booking-for-mail.ts'
import { asksAfter, owesInSteps } from '../testing/cancellation.ts'
import { bookingCopy } from './booking-copy.ts'
import { type BookingTold, bookingMail } from './booking-mail.ts'

const ada = 'ada' as ProfessionalId
const noor = 'noor' as AccountId
const paris = 'Europe/Paris' as ZoneId

const booking: BookingForMail = {
  id: 'b1' as BookingId,
  sessionId: 's1' as SessionId,
  version: 2,
  professionalId: ada,
  clientId: noor,
  status: 'confirmed',
  start: Temporal.Instant.from('2026-11-24T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T10:00:00Z'),
  service: 'Voice coaching',
  serviceId: 'v1' as ServiceId,
  serviceActive: true,
  priceMinor: 6000,
  currency: 'EUR' as Currency,
  policy: { rescheduleNoticeMinutes: 24 * 60, cancellation: asksAfter(24 * 60) },
  confirmedAt: null,
  cancelledOwedMinor: 0,
  cancelledLate: false,
  settledAt: null,
  contestedAt: null,
  heldUntil: null,
  suggestedStarts: [],
  placeKind: 'online',
  placeHint: null,
  placeDetail: null,
  connected: true,
  zone: paris,
  professional: 'Ada Moreau',
  handle: 'ada',
  client: 'Noor Haddad',
  clientZone: paris,
}

const publicUrl = 'http://localhost:4000'
const calendarUrl = `${publicUrl}/bookings/file.ics`
const now = Temporal.Instant.from('2026-11-20T09:00:00Z')
const common = { times: null, now, calendarUrl, calendar: null }
type Told = BookingTold

function readerOf(side: Side, language: string, zone = paris): Recipient {
  const accountId: AccountId = side === 'professional' ? ada : noor
  return { accountId, email: 'reader@example.org', language, country: null, zone, calendarLinks: 0 }
}

type Side = 'client' | 'professional'

function subject(language: string, side: Side, kind: Told, actor: LastChange['actor']): string {
  const facts = { ...common, booking, change: { actor, message: null } }
  const said = { facts, reader: readerOf(side, language), link: `${publicUrl}/calendar`, publicUrl }
  return bookingMail(kind, copyIn(bookingCopy, language), said).subject
}

test.each([
  ['client', 'confirmed', 'client', 'Your session is booked', 'Votre séance est réservée'],
  [
    'client',
    'confirmed',
    'professional',
    'A session was booked for you',
    'Une séance a été réservée pour vous',
  ],
  ['client', 'rescheduled', 'client', 'You moved your session', 'Vous avez déplacé votre séance'],
  ['client', 'rescheduled', 'professional', 'Your session was moved', 'Votre séance a été déplacée'],
  ['client', 'cancelled', 'client', 'You cancelled your session', 'Vous avez annulé votre séance'],
  ['client', 'cancelled', 'professional', 'Your session was cancelled', 'Votre séance a été annulée'],
  [
    'professional',
    'confirmed',
    'professional',
    'You booked a session for a client',
    'Vous avez réservé une séance pour un client',
  ],
  ['professional', 'confirmed', 'client', 'A client booked a session', 'Un client a réservé une séance'],
  [
    'professional',
    'rescheduled',
    'professional',
    'You moved a client’s session',
    'Vous avez déplacé la séance d’un client',
  ],
  ['professional', 'rescheduled', 'client', 'A client moved a session', 'Un client a déplacé une séance'],
  [
    'professional',
    'cancelled',
    'professional',
    'You cancelled a client’s session',
    'Vous avez annulé la séance d’un client',
  ],
  ['professional', 'cancelled', 'client', 'A client cancelled a session', 'Un client a annulé une séance'],
] as const)('to the %s: %s by the %s', (side, kind, actor, en, fr) => {
  expect(subject('en', side, kind, actor)).toBe(`${en}: Tue 24 Nov, 10:00`)
  expect(subject('fr', side, kind, actor)).toBe(`${fr} : mar. 24 nov., 10:00`)
})

test('a subject contains no name', () => {
  for (const side of ['client', 'professional'] as const) {
    const said = subject('en', side, 'confirmed', 'client')
    expect(said).not.toMatch(/Ada|Noor/)
  }
})

const span = (start: string, minutes = 60) => {
  const from = Temporal.Instant.from(start)
  return { start: from, end: from.add({ minutes }) }
}

interface Given {
  readonly side?: Side
  readonly language?: string
  readonly zone?: string
  readonly with?: Partial<BookingForMail>
  readonly times?: TimeChange | null
  readonly at?: string
}

function written(kind: Told, given: Given = {}): MailContent {
  const { side = 'client', language = 'en', zone = paris, times = null, at } = given
  const facts = {
    ...common,
    booking: { ...booking, ...given.with },
    change: { actor: 'professional', message: null } as const,
    times,
    now: at === undefined ? now : Temporal.Instant.from(at),
  }
  const reader = readerOf(side, language, zone as ZoneId)
  return bookingMail(kind, copyIn(bookingCopy, language), { facts, reader, publicUrl })
}

const factsIn = ({ facts = [] }: MailContent) =>
  Object.fromEntries(facts.map(({ label, value }) => [label, value]))
const buttonsIn = ({ action, moreActions = [] }: MailContent) =>
  [action, ...moreActions].map((button) => [button?.label, button?.url.replace(publicUrl, '')])

test('a mail names the price, the place, until when it can be changed, and both clocks', () => {
  expect(factsIn(written('confirmed', { zone: 'America/New_York' }))).toEqual({
    When: 'Tuesday, 24 November 2026, 04:00–\u206005:00, New York (UTC-5)',
    'Professional’s time': 'Tuesday, 24 November 2026, 10:00–\u206011:00, Paris (UTC+1)',
    Service: 'Voice coaching',
    Where: 'Online',
    Price: '€60',
    'Move or cancel until': 'Mon 23 Nov, 04:00, New York (UTC-5) · Mon 23 Nov, 10:00, Paris (UTC+1)',
    'Cancellation terms': cancellationSentence(asksAfter(24 * 60), 'en'),
  })
  const free = { priceMinor: 0, policy: { rescheduleNoticeMinutes: 60, cancellation: asksAfter(120) } }
  expect(factsIn(written('confirmed', { with: free }))).toMatchObject({
    Price: 'Free',
    'Move until': 'Tue 24 Nov, 09:00',
    'Cancel until': 'Tue 24 Nov, 08:00',
  })
  expect(factsIn(written('confirmed', { at: '2026-11-24T08:00:00Z' }))).toMatchObject({
    Changes: 'Too late to move or cancel online',
  })
  const newYork = { clientZone: 'America/New_York' as ZoneId }
  expect(factsIn(written('confirmed', { side: 'professional', with: newYork }))).toMatchObject({
    When: 'Tuesday, 24 November 2026, 10:00–\u206011:00, Paris (UTC+1)',
    'Client’s time': 'Tuesday, 24 November 2026, 04:00–\u206005:00, New York (UTC-5)',
  })
})

test('row 29: a mail says what cancelling costs until when, as the quotes say it', () => {
  const terms = { policy: { rescheduleNoticeMinutes: 60, cancellation: owesInSteps } }
  const { facts = [] } = written('confirmed', { with: terms })
  expect(facts.slice(-5).map(({ label, value }) => [label, value])).toEqual([
    ['Move until', 'Tue 24 Nov, 09:00'],
    ['Cancel for free until', 'Mon 23 Nov, 10:00'],
    ['Cancelling costs', '€30 (50%) until Mon 23 Nov, 22:00'],
    ['Cancelling costs', '€60 (100%) until the start'],
    ['Cancellation terms', cancellationSentence(owesInSteps, 'en')],
  ])
})

test('a session whose price is nothing, or rounds to nothing, is free to cancel until the start', () => {
  const terms = { rescheduleNoticeMinutes: 60, cancellation: owesInSteps }
  const free = factsIn(written('confirmed', { with: { priceMinor: 0, policy: terms } }))
  expect(free).toMatchObject({ Price: 'Free', 'Cancel until': 'Tue 24 Nov, 10:00' })
  expect(free).not.toHaveProperty('Cancelling costs')
  const tiers = [
    { noticeMinutes: 24 * 60, owedPercent: 0 },
    { noticeMinutes: 12 * 60, owedPercent: 10 },
    { noticeMinutes: 0, owedPercent: 100 },
  ]
  const cancellation = { ...owesInSteps, tiers }
  const { facts = [] } = written('confirmed', { with: { priceMinor: 4, policy: { ...terms, cancellation } } })
  expect(facts.slice(-3, -1).map(({ label, value }) => [label, value])).toEqual([
    ['Cancel for free until', 'Mon 23 Nov, 22:00'],
    ['Cancelling costs', '€0.04 (100%) until the start'],
  ])
})

test('row 29: the mail about a late cancellation says what is owed, and that Hora does not charge it', () => {
  const late = { status: 'cancelled', cancelledOwedMinor: 3000, cancelledLate: true } as const
  const client = written('cancelled', { with: late })
  expect(factsIn(client)).toMatchObject({ Owed: '€30' })
  expect(client.paragraphs).toContain(
    'By the cancellation terms, you owe €30. Settle it with Ada Moreau directly: Hora doesn’t charge it.',
  )
  const professional = written('cancelled', { side: 'professional', with: late })
  expect(professional.paragraphs).toContain(
    'By your cancellation terms, Noor Haddad owes €30. Settle it with them directly: Hora doesn’t charge it.',
  )
  expect(factsIn(written('cancelled', { with: { status: 'cancelled' } }))).toMatchObject({ Owed: 'Nothing' })
})

test('a moved session shows its old and its new time, a changed length says "changed to"', () => {
  const moved = written('rescheduled', {
    times: { was: span('2026-11-23T08:00:00Z'), now: span('2026-11-24T09:00:00Z') },
  })
  expect(moved.paragraphs).toEqual([
    'Ada Moreau moved your session.',
    'Mon 23 Nov, 09:00 → Tue 24 Nov, 10:00',
  ])
  expect(moved.facts?.slice(0, 2)).toEqual([
    { label: 'New time', value: 'Tuesday, 24 November 2026, 10:00–\u206011:00, Paris (UTC+1)' },
    { label: 'Old time', value: 'Monday, 23 November 2026, 09:00–\u206010:00, Paris (UTC+1)', past: true },
  ])
  const times = { was: span('2026-11-24T09:00:00Z', 45), now: span('2026-11-24T09:00:00Z') }
  expect(written('rescheduled', { times })).toMatchObject({
    subject: 'Your session was changed to Tue 24 Nov, 10:00–11:00',
    heading: 'Session changed',
    preview: 'Ada Moreau changed your session. Tue 24 Nov, 10:00–\u206010:45 → Tue 24 Nov, 10:00–\u206011:00',
  })
})

test('a cancellation names the time that the reader knows', () => {
  const times = { was: span('2026-11-22T08:00:00Z'), now: null }
  expect(written('cancelled', { times, with: { status: 'cancelled' } }).subject).toBe(
    'Your session was cancelled: Sun 22 Nov, 09:00',
  )
})

test('the buttons do what is possible now, on the page of the side that reads', () => {
  const link = { placeKind: 'link', placeDetail: 'https://meet.example/ada?x=1&y=2' } as const
  const [page] = buttonsIn(written('confirmed'))
  expect(buttonsIn(written('confirmed', { with: link }))).toEqual([
    ['View session', page?.[1]],
    ['Join', link.placeDetail],
    ['Move session', `${page?.[1]}/move`],
    ['Cancel session', `${page?.[1]}?do=cancel`],
    ['Add to calendar', '/bookings/file.ics'],
  ])
  expect(page?.[1]).toMatch(/^\/my-sessions\/[\w-]+$/)
  const theirs = buttonsIn(written('confirmed', { side: 'professional', at: '2026-11-24T08:00:00Z' }))
  expect(theirs.map(([label, url]) => [label, url?.replace(/[\w-]{12,}/, 'ID')])).toEqual([
    ['View session', '/sessions/ID'],
    ['Move session', '/sessions/ID?do=move'],
    ['Cancel session', '/sessions/ID?do=cancel'],
    ['Add to calendar', '/bookings/file.ics'],
  ])
  const late = buttonsIn(written('confirmed', { at: '2026-11-24T08:00:00Z' }))
  expect(late.map(([label]) => label)).toEqual(['View session', 'Add to calendar'])
  const over = buttonsIn(written('cancelled', { with: { status: 'cancelled' } }))
  expect(over.map(([label]) => label)).toEqual(['Book another time', 'View session'])
})

test.each(['javascript:alert(1)', 'https://ada:secret@meet.example', 'Room 4', 'data:text/html,x'])(
  'a place that is no web address has no button to join: %s',
  (placeDetail) => {
    const labels = buttonsIn(written('confirmed', { with: { placeKind: 'link', placeDetail } })).map(
      ([label]) => label,
    )
    expect(labels).not.toContain('Join')
  },
)

test('a meeting link opens and can be copied, in both forms of the mail', async () => {
  const meeting = 'https://meet.example.org/ada?pwd=a.b@c&room=1'
  const content = written('confirmed', { with: { placeKind: 'link', placeDetail: meeting } })
  const { html, text } = await renderMail('n@example.org', content, { language: 'en', publicUrl })
  expect(text).toContain(`\n${meeting}\n`)
  const escaped = meeting.replaceAll('&', '&amp;')
  expect(html).toContain(`href="${escaped}"`)
  expect(html).toContain(`>${escaped}</a>`)
})
