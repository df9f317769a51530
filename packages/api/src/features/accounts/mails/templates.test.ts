import { expect, test } from 'vitest'
import { mailData } from './account-mail.ts'
import { type Template, templates } from './templates.ts'

const raw = {
  name: 'Ada',
  link: 'https://hora.example/x?token=t',
  address: 'ada@new.example',
  device: 'Firefox on Linux',
  place: 'France',
  when: 'Monday',
}

test.each(Object.keys(templates) as Template[])('%s says what it has to in both languages', (name) => {
  const [en, fr] = ['en', 'fr'].map((language) => templates[name](language, mailData(raw)))
  for (const mail of [en, fr]) {
    expect(mail?.paragraphs.join(' ')).toContain('Ada')
    expect(JSON.stringify(mail)).not.toMatch(/undefined|\$\{/)
    if (mail?.action !== undefined) expect(mail.action.url).toBe(raw.link)
  }
  expect(en?.subject).not.toBe(fr?.subject)
  expect(en?.paragraphs).toHaveLength(fr?.paragraphs.length ?? 0)
  expect(en?.notes?.length).toBe(fr?.notes?.length)
})

test('no subject holds what a person wrote', () => {
  const named = mailData({ ...raw, name: 'CANARY', address: 'CANARY', device: 'CANARY' })
  for (const template of Object.values(templates))
    for (const language of ['en', 'fr']) expect(template(language, named).subject).not.toContain('CANARY')
})

test('a language nobody wrote for is English', () => {
  expect(templates['new-login']('tlh', mailData(raw)).subject).toBe('New sign-in to your account')
})
