import { expect, test } from 'vitest'
import { firstOfMonth } from './first-of-month.ts'

test.each([
  ['mardi 1 décembre 2026', 'mardi 1er décembre 2026'],
  ['mar. 1 déc., 09:00', 'mar. 1er déc., 09:00'],
  ['1–7 décembre 2026', '1er–7 décembre 2026'],
  ['1 novembre – 1 décembre 2026', '1er novembre – 1er décembre 2026'],
  ['mercredi 11 novembre', 'mercredi 11 novembre'],
])('French writes "%s" as "%s"', (date, expected) => {
  expect(firstOfMonth(date, 'fr-FR')).toBe(expected)
})

test('other languages keep what Intl writes', () => {
  expect(firstOfMonth('1 December 2026', 'en-GB')).toBe('1 December 2026')
})
