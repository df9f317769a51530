import { expect, test } from 'vitest'
import { writeMail } from '#mail/define-mail.ts'
import { accountFacts } from './account-mail.ts'
import { mails } from './index.ts'
import { newLoginMail } from './new-login.ts'

const raw = {
  name: 'Ada',
  link: 'https://hora.example/x?token=t',
  address: 'ada@new.example',
  device: 'Firefox on Linux',
  place: 'France',
  when: 'Monday',
}

test.each(mails)('$template has its required texts in both languages', (form) => {
  const [en, fr] = ['en', 'fr'].map((language) => writeMail(form, language, accountFacts(raw)))
  for (const mail of [en, fr]) {
    expect(mail?.paragraphs.join(' ')).toContain('Ada')
    expect(JSON.stringify(mail)).not.toMatch(/undefined|\$\{/)
    if (mail?.action !== undefined) expect(mail.action.url).toBe(raw.link)
  }
  expect(en?.subject).not.toBe(fr?.subject)
  expect(en?.paragraphs).toHaveLength(fr?.paragraphs.length ?? 0)
  expect(en?.notes?.length).toBe(fr?.notes?.length)
})

test('no subject contains text that a person wrote', () => {
  const named = accountFacts({ ...raw, name: 'CANARY', address: 'CANARY', device: 'CANARY' })
  for (const mail of mails)
    for (const language of ['en', 'fr'])
      expect(writeMail(mail, language, named).subject).not.toContain('CANARY')
})

test('a language without a translation falls back to English', () => {
  expect(writeMail(newLoginMail, 'tlh', accountFacts(raw)).subject).toBe('New sign-in to your account')
})
