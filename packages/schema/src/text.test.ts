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
  ['only what cannot be seen', '\u200B\u200D'],
  ['only letters that show nothing', '\u3164\u115F\u2800'],
  ['a null byte', 'a\u0000b'],
  ['a line break', 'a\nb'],
  ["Unicode's own line break", 'a\u2028b'],
  ['a carriage return', 'a\rBcc: b'],
  ['an override of direction', 'a\u202Etxt'],
  ['an isolate of direction', 'a\u2066b'],
  ['half a character', 'a\uD800'],
  ['ten thousand characters', 'a'.repeat(10_000)],
  ['a number', 7],
])('a line refuses %s', (_, text) => {
  expect(refused(line(80), text)).toBe(true)
})

test('markup is text like any other', () => {
  expect(line(80).parse('<b>Ada & Co</b>')).toBe('<b>Ada & Co</b>')
})

test('lines keep their breaks, whatever wrote them', () => {
  expect(lines(20).parse('a\r\nb\n\tc')).toBe('a\nb\n\tc')
})

test.each([
  ['a null byte', 'a\u0000'],
  ['a lone carriage return', 'a\rb'],
  ['too much', 'a'.repeat(21)],
])('lines refuse %s', (_, text) => {
  expect(refused(lines(20), text)).toBe(true)
})

test('optional text that is absent, null or empty is null', () => {
  for (const value of [undefined, null, '', '  ']) {
    expect(optionalLine(10).parse(value)).toBeNull()
    expect(optionalLines(10).parse(value)).toBeNull()
  }
})

test('an address is compared in lower case and cannot carry a header', () => {
  expect(email.parse(' Ada@Example.ORG ')).toBe('ada@example.org')
  expect(refused(email, 'ada@example.org\r\nBcc: eve@example.org')).toBe(true)
  expect(refused(email, 'ada')).toBe(true)
})

test('a key is short and plain', () => {
  expect(idempotencyKey.parse('0b1f-aa:1')).toBe('0b1f-aa:1')
  expect(refused(idempotencyKey, 'a b')).toBe(true)
  expect(refused(idempotencyKey, 'a'.repeat(65))).toBe(true)
})
