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
])('%s looks the same but does not become a link in mail programs', (text) => {
  expect(shown(inert(text))).toBe(text)
  expect(inert(text)).not.toContain(text)
})

test('ordinary names stay unchanged', () => {
  for (const name of ['Dr. Ada Lovelace', "Noor O'Brien-Núñez", '李小龍', 'Ada …', 'Ada...'])
    expect(inert(name)).toBe(name)
})

test('a name becomes one line without direction overrides', () => {
  expect(inert('Ada\r\nBcc: x')).toBe('Ada Bcc: x')
  expect(inert('\u202eadA')).toBe('adA')
  expect(inertLines('one\r\ntwo\u0000')).toBe('one\ntwo ')
})
