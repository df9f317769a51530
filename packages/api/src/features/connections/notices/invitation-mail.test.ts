import { expect, test } from 'vitest'
import type { ProfessionalId } from '#kernel/ids.ts'
import { writeMail } from '#mail/define-mail.ts'
import { renderMail } from '#mail/render.ts'
import { type InvitationFacts, invitationMail } from './invitation-mail.ts'

const facts: InvitationFacts = {
  professional: 'Ada',
  professionalId: 'ada' as ProfessionalId,
  profession: 'Coach',
  message: null,
  expiresAt: Temporal.Instant.from('2026-12-05T23:30:00Z'),
  zone: 'Europe/Paris',
  language: 'en',
  country: null,
  url: 'http://localhost:4000/i/token',
}
const write = (given: InvitationFacts) => writeMail(invitationMail, given.language, given)
const frame = { language: 'en', publicUrl: 'http://localhost:4000' } as const

test('an invitation says who invites, until when it is valid, and what happens if it is ignored', () => {
  const { paragraphs, notes, action } = write(facts)
  expect(paragraphs[0]).toBe('Ada (Coach) invites you to book with them on Hora.')
  expect(notes?.[0]).toBe('You can answer until 6 December 2026.')
  expect(action?.url).toBe(facts.url)
})

test('an invitation in French is entirely in French', () => {
  const { subject, notes } = write({ ...facts, language: 'fr' })
  expect(subject).toBe('Une invitation vous attend sur Hora')
  expect(notes?.[0]).toBe('Vous pouvez répondre jusqu’au 6 décembre 2026.')
})

test('the date has the format of the country of the invited person', () => {
  const { notes } = write({ ...facts, country: 'US' })
  expect(notes?.[0]).toBe('You can answer until December 6, 2026.')
})

test('names and messages with markup, links and line breaks stay text, and are not in the subject', async () => {
  const nasty = '<a href="https://evil.example">Win</a>\r\nBcc: all@example.org'
  const hostile = { ...facts, professional: nasty, profession: nasty, message: nasty }
  const { html, text, subject } = await renderMail('noor@example.org', write(hostile), frame)
  expect(html).not.toContain('href="https://evil.example"')
  expect(html).not.toContain('https://evil.example')
  expect(text).not.toContain('https://evil.example')
  expect(subject).toBe('You’re invited to Hora')
})
