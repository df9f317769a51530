import { expect, test } from 'vitest'
import { email, idempotencyKey, line, lines, optionalLine, optionalLines } from './text.ts'

const refused = (rule: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  !rule.safeParse(value).success

test('a line is trimmed and composed', () => {
  expect(line(10).parse('  Zoe\u0308 ')).toBe('Zo\u00EB')
})

test.each([
  ['nothing', ''],
  ['only spaces', '   '],
  ['only invisible characters', '\u200B\u200D'],
  ['only blank letters', '\u3164\u115F\u2800'],
  ['a null byte', 'a\u0000b'],
  ['a line break', 'a\nb'],
  ['a Unicode line separator', 'a\u2028b'],
  ['a carriage return', 'a\rBcc: b'],
  ['a direction override', 'a\u202Etxt'],
  ['a direction isolate', 'a\u2066b'],
  ['a lone surrogate', 'a\uD800'],
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['a number', 7],
])('a line refuses %s', (_, text) => {
  expect(refused(line(80), text)).toBe(true)
})

test('markup is ordinary text', () => {
  expect(line(80).parse('<b>Ada & Co</b>')).toBe('<b>Ada & Co</b>')
})

test('lines keep their breaks, in the style of any system', () => {
  expect(lines(20).parse('a\r\nb\n\tc')).toBe('a\nb\n\tc')
})

test.each([
  ['a null byte', 'a\u0000'],
  ['a lone carriage return', 'a\rb'],
  ['too long a text', 'a'.repeat(21)],
])('lines refuse %s', (_, text) => {
  expect(refused(lines(20), text)).toBe(true)
})

test('optional text that is absent, null or empty is null', () => {
  for (const value of [undefined, null, '', '  ']) {
    expect(optionalLine(10).parse(value)).toBeNull()
    expect(optionalLines(10).parse(value)).toBeNull()
  }
})

test('an address is lower-cased and cannot contain a header', () => {
  expect(email.parse(' Ada@Example.ORG ')).toBe('ada@example.org')
  expect(refused(email, 'ada@example.org\r\nBcc: eve@example.org')).toBe(true)
  expect(refused(email, 'ada')).toBe(true)
})

test('an idempotency key is short and plain', () => {
  expect(idempotencyKey.parse('0b1f-aa:1')).toBe('0b1f-aa:1')
  expect(refused(idempotencyKey, 'a b')).toBe(true)
  expect(refused(idempotencyKey, 'a'.repeat(65))).toBe(true)
})
