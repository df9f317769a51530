import { expect, test } from 'vitest'
import { ageOn, isPlausibleBirthDate } from './age.ts'

const date = (text: string) => Temporal.PlainDate.from(text)

test.each([
  ['the day before a birthday', '2010-11-24', '2026-11-23', 15],
  ['the birthday', '2010-11-23', '2026-11-23', 16],
  ['29 February, in another year, on the 28th', '2008-02-29', '2026-02-28', 17],
  ['29 February, in another year, on 1 March', '2008-02-29', '2026-03-01', 18],
  ['29 February, in a leap year', '2008-02-29', '2028-02-29', 20],
  ['the day of birth', '2026-11-23', '2026-11-23', 0],
])('on %s', (_when, born, today, age) => expect(ageOn(date(born), date(today))).toBe(age))

test('a birth date in the future or more than 130 years ago is implausible', () => {
  const today = date('2026-11-23')
  expect(isPlausibleBirthDate(date('2026-11-24'), today)).toBe(false)
  expect(isPlausibleBirthDate(date('1895-01-01'), today)).toBe(false)
  expect(isPlausibleBirthDate(date('1900-01-01'), today)).toBe(true)
})
