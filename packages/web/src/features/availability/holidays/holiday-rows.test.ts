import { expect, test } from 'vitest'
import { holidayRows } from '#web/features/availability/holidays/holiday-rows.ts'

const day = (key: string, date: string, substitute = false) => ({
  key,
  date,
  substitute,
  names: [
    { language: 'en', text: key },
    { language: 'fr', text: `fr ${key}` },
  ],
})

test('a holiday is one row with its days in both years, named in the language of the reader', () => {
  const rows = holidayRows(
    [day('Christmas', '2026-12-25'), day('New Year', '2027-01-01'), day('Christmas', '2027-12-24', true)],
    'fr-FR',
  )
  expect(rows.map(({ key, name }) => [key, name])).toEqual([
    ['Christmas', 'fr Christmas'],
    ['New Year', 'fr New Year'],
  ])
  expect(rows[0]?.days.map(({ date, substitute }) => [date, substitute])).toEqual([
    ['2026-12-25', false],
    ['2027-12-24', true],
  ])
})
