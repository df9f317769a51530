import { expect, test } from 'vitest'
import {
  periodOf,
  timeOffSchema,
  timeOffValues,
} from '#web/features/availability/time-off/time-off-schema.ts'

const typed = {
  label: ' Holidays ',
  wholeDays: true,
  yearly: false,
  firstDate: '2026-12-24',
  firstTime: '09:00',
  lastDate: '2026-12-26',
  lastTime: '17:00',
}

test('whole days are sent as dates, and read back as the same days', () => {
  const sent = timeOffSchema.parse({ ...typed, yearly: true })
  const days = { firstDate: '2026-12-24', lastDate: '2026-12-26', yearly: true }
  expect(sent).toEqual({ label: 'Holidays', ...days })
  const known = { label: 'Holidays', ...days, startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00' }
  expect(timeOffValues(known, '2026-11-21')).toMatchObject({ wholeDays: true, ...days })
  expect(periodOf(known)).toEqual(days)
})

test('hours are sent as local times', () => {
  const sent = timeOffSchema.parse({ ...typed, wholeDays: false })
  expect(sent).toEqual({ label: 'Holidays', startsLocal: '2026-12-24T09:00', endsLocal: '2026-12-26T17:00' })
})

test('picked days are whole days', () => {
  const picked = { label: null, startsLocal: '2026-12-24T00:00', endsLocal: '2026-12-27T00:00' }
  expect(timeOffValues(picked, '2026-11-21')).toMatchObject({
    wholeDays: true,
    firstDate: '2026-12-24',
    lastDate: '2026-12-26',
  })
})

test.each([
  [
    'hours that end when they start',
    { wholeDays: false, lastDate: '2026-12-24', lastTime: '09:00' },
    'lastTime',
    'END_NOT_LATER',
  ],
  [
    'hours that end on an earlier day',
    { wholeDays: false, lastDate: '2026-12-23', lastTime: '18:00' },
    'lastDate',
    'LAST_DAY_EARLIER',
  ],
  ['a last day before the first', { lastDate: '2026-12-23' }, 'lastDate', 'LAST_DAY_EARLIER'],
  ['days of a century', { lastDate: '2098-12-23' }, 'lastDate', 'RANGE_TOO_LONG'],
  [
    'yearly days over the end of the year',
    { lastDate: '2027-01-02', yearly: true },
    'yearly',
    'YEARLY_CROSSES_YEAR',
  ],
])('%s are refused, with the code at their field', (_what, changes, field, code) => {
  const refused = timeOffSchema.safeParse({ ...typed, ...changes })
  expect(refused.error?.issues).toMatchObject([{ path: [field], message: code }])
})

test('one whole day is time off', () => {
  expect(timeOffSchema.safeParse({ ...typed, lastDate: typed.firstDate }).success).toBe(true)
})
