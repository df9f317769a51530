import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Currency } from '#kernel/currency.ts'
import type { AccountId, BookingId, ProfessionalId, ServiceId, SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Recipient } from '#mail/recipient.ts'
import type { BookingForMail } from '../data/booking-for-mail.ts'
import { asksAfter } from '../testing/cancellation.ts'
import { calendarFile, invitation } from './calendar-file.ts'

const paris = 'Europe/Paris' as ZoneId
const booking: BookingForMail = {
  id: '01890000-0000-7000-8000-000000000001' as BookingId,
  sessionId: '01890000-0000-7000-8000-000000000002' as SessionId,
  serviceId: '01890000-0000-7000-8000-000000000003' as ServiceId,
  professionalId: 'ada' as ProfessionalId,
  clientId: 'noor' as AccountId,
  version: 2,
  status: 'confirmed',
  start: Temporal.Instant.from('2026-11-24T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T10:00:00Z'),
  service: 'Voice coaching',
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
  placeKind: 'link',
  placeHint: null,
  placeDetail: 'https://meet.example/ada?x=1,2;3',
  connected: true,
  zone: paris,
  professional: 'Ada Moreau',
  handle: 'ada',
  client: 'Noor Haddad',
  clientZone: paris,
}
const noor: Recipient = {
  accountId: 'noor' as AccountId,
  email: 'noor@example.org',
  language: 'en',
  country: null,
  zone: paris,
  calendarLinks: 0,
}
const settings = { publicUrl: 'https://hora.example', sender: 'hello@hora.example' }
const now = Temporal.Instant.from('2026-11-20T08:00:00Z')

const invite = (change: Partial<BookingForMail> = {}, reader: Partial<Recipient> = {}) =>
  invitation({ booking: { ...booking, ...change }, reader: { ...noor, ...reader }, settings, now })

function read(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  const [event] = events
  if (event === undefined) throw new Error('No event')
  return {
    calendar,
    event,
    events,
    of: (name: string) => event.getFirstPropertyValue(name)?.toString(),
    property: (name: string) => event.getFirstProperty(name),
  }
}

test('an invitation has what calendars need to add it by themselves', () => {
  const { method, content } = invite()
  const { calendar, events, of, property } = read(content)
  expect(method).toBe('REQUEST')
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(events).toHaveLength(1)
  expect(of('uid')).toBe(`${booking.id}@hora.example`)
  expect(of('sequence')).toBe('1')
  expect(of('dtstamp')).toBe('2026-11-20T08:00:00Z')
  expect([of('dtstart'), of('dtend')]).toEqual(['2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z'])
  expect(of('status')).toBe('CONFIRMED')
  expect(of('summary')).toBe('Voice coaching · Ada Moreau')
  expect(of('location')).toBe(booking.placeDetail)
  expect(of('url')).toMatch(/^https:\/\/hora\.example\/my-sessions\/[\w-]+$/)
  expect(of('description')?.split('\n')).toEqual([
    'Price: €60',
    'Move or cancel until: Mon 23 Nov, 10:00',
    `Cancellation terms: ${cancellationSentence(asksAfter(24 * 60), 'en')}`,
    `View session: ${of('url')}`,
  ])
  expect(of('organizer')).toBe('mailto:hello@hora.example')
  expect(property('organizer')?.getParameter('cn')).toBe('Ada Moreau')
  expect(of('attendee')?.toLowerCase()).toBe('mailto:noor@example.org')
  const attendee = property('attendee')
  expect(['cn', 'partstat', 'rsvp', 'role'].map((name) => attendee?.getParameter(name))).toEqual([
    'Noor Haddad',
    'ACCEPTED',
    'FALSE',
    'REQ-PARTICIPANT',
  ])
  expect(content).not.toMatch(/VALARM|ATTACH:|TZID/)
})

test('a later version has the same UID and a higher SEQUENCE, and the last one cancels', () => {
  const versions = [
    invite({ version: 2 }),
    invite({ version: 3, start: booking.start.add({ hours: 1 }), end: booking.end.add({ hours: 1 }) }),
    invite({ version: 4, status: 'cancelled' }),
  ]
  const found = versions.map(({ method, content }) => {
    const { of } = read(content)
    return [method, of('uid'), of('sequence'), of('status'), of('organizer'), of('attendee')?.toLowerCase()]
  })
  const same = ['mailto:hello@hora.example', 'mailto:noor@example.org']
  const uid = `${booking.id}@hora.example`
  expect(found).toEqual([
    ['REQUEST', uid, '1', 'CONFIRMED', ...same],
    ['REQUEST', uid, '2', 'CONFIRMED', ...same],
    ['CANCEL', uid, '3', 'CANCELLED', ...same],
  ])
})

test.each([
  'Ève "Zoé" 👩‍👩‍👧 Ærøskøbing 時間'.repeat(9),
  'Eve\r\nATTENDEE:mailto:eve@example.org\nBEGIN:VALARM',
  "a;b:c,d\\n^n^'",
])('lines are at most 75 octets and end with CRLF, and a name stays text: %s', (name) => {
  const { content } = invite({ service: name, professional: name, client: name })
  expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const { event, events } = read(content)
  expect(events).toHaveLength(1)
  expect(event.getAllProperties('attendee')).toHaveLength(1)
  expect(event.getAllSubcomponents()).toEqual([])
})

test('a file for import invites nobody, in the reader’s language', () => {
  const reader = { ...noor, accountId: 'ada' as AccountId, language: 'fr' }
  const content = calendarFile({ booking, reader, settings, now })
  const { calendar, event, of } = read(content)
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(event.getAllProperties('attendee')).toEqual([])
  expect(of('summary')).toBe('Voice coaching · Noor Haddad')
  expect(of('description')).toContain('Voir la séance : https://hora.example/sessions/')
  expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

test('a calendar shows no place detail that its reader may not see', () => {
  const { content } = invite({ connected: false, placeHint: 'Video call' })
  expect(content).not.toContain('meet.example')
  expect(read(content).of('location')).toBe('Video call')
})
