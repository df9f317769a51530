import { expect, test } from 'vitest'
import { inert, inertLines } from './inert.ts'

const shown = (text: string) => text.replaceAll('\u2060', '')

test.each([
  'https://evil.example/x',
  'www.evil.example',
  'evil.example',
  'ada@evil.example',
  'mailto:x',
  'javascript:x',
])('%s reads the same and is no address for a mail program', (text) => {
  expect(shown(inert(text))).toBe(text)
  expect(inert(text)).not.toContain(text)
})

test('ordinary names are left as they are', () => {
  for (const name of ['Dr. Ada Lovelace', "Noor O'Brien-Núñez", '李小龍', 'Ada …', 'Ada...'])
    expect(inert(name)).toBe(name)
})

test('a name is one line, and turns no direction', () => {
  expect(inert('Ada\r\nBcc: x')).toBe('Ada Bcc: x')
  expect(inert('\u202eadA')).toBe('adA')
  expect(inertLines('one\r\ntwo\u0000')).toBe('one\ntwo ')
})
