import { expect, test } from 'vitest'
import type { AccountId, BookingId, ProfessionalId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { copyIn } from '#mail/mail-content.ts'
import { renderMail } from '#mail/render.ts'
import type { BookingForMail, LastChange } from '../data/booking-for-mail.ts'
import { type BookingMailKind, bookingCopy } from './booking-copy.ts'
import { bookingMail } from './booking-mail.ts'

const ada = 'ada' as ProfessionalId
const noor = 'noor' as AccountId
const paris = 'Europe/Paris' as ZoneId

const booking: BookingForMail = {
  id: 'b1' as BookingId,
  professionalId: ada,
  clientId: noor,
  status: 'confirmed',
  start: Temporal.Instant.from('2026-11-24T09:00:00Z'),
  end: Temporal.Instant.from('2026-11-24T10:00:00Z'),
  service: 'Voice coaching',
  placeKind: 'online',
  placeHint: null,
  placeDetail: null,
  connected: true,
  zone: paris,
  professional: 'Ada Moreau',
  client: 'Noor Haddad',
}

type Side = 'client' | 'professional'

function subject(language: string, side: Side, kind: BookingMailKind, actor: LastChange['actor']): string {
  const accountId: AccountId = side === 'professional' ? ada : noor
  const reader = { accountId, email: 'reader@example.org', language, country: null, zone: paris }
  const facts = { booking, change: { actor, message: null } }
  const publicUrl = 'http://localhost:4000'
  const said = { facts, reader, link: `${publicUrl}/calendar`, publicUrl }
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

test('a meeting link opens and can be copied, in both forms of the mail', async () => {
  const meeting = 'https://meet.example.org/ada?pwd=a.b@c&room=1'
  const facts = {
    booking: { ...booking, placeKind: 'link', placeDetail: meeting } as const,
    change: { actor: 'client', message: null } as const,
  }
  const publicUrl = 'http://localhost:4000'
  const reader = {
    accountId: noor,
    email: 'n@example.org',
    displayName: 'Noor',
    language: 'en',
    country: null,
    zone: paris,
  }
  const content = bookingMail('confirmed', bookingCopy.en, {
    facts,
    reader,
    link: `${publicUrl}/calendar`,
    publicUrl,
  })
  const { html, text } = await renderMail(reader.email, content, { language: 'en', publicUrl })
  expect(text).toContain(`\n${meeting}\n`)
  const written = meeting.replaceAll('&', '&amp;')
  expect(html).toContain(`href="${written}"`)
  expect(html).toContain(`>${written}</a>`)
})
