import { expect, test } from 'vitest'
import { timeOffSchema, timeOffValues } from '#web/features/availability/time-off/time-off-schema.ts'

test('whole days end at the midnight after the last one, and are read back as days', () => {
  const typed = { label: ' Holidays ', wholeDays: true, firstTime: '09:00', lastTime: '17:00' }
  const sent = timeOffSchema.parse({ ...typed, firstDate: '2026-12-24', lastDate: '2026-12-26' })
  expect(sent).toEqual({
    label: 'Holidays',
    startsLocal: '2026-12-24T00:00',
    endsLocal: '2026-12-27T00:00',
  })
  expect(timeOffValues(sent, '2026-11-21')).toMatchObject({ wholeDays: true, lastDate: '2026-12-26' })
})

test.each([
  [true, '2026-12-23', '14:00', ['lastDate']],
  [false, '2026-12-23', '18:00', ['lastDate']],
  [false, '2026-12-24', '14:00', ['lastTime']],
  [true, '2026-12-24', '09:00', null],
  [false, '2026-12-24', '14:01', null],
] as const)(
  'time off that ends before it starts names the day or the time that is wrong (%s, %s %s)',
  (wholeDays, lastDate, lastTime, path) => {
    const typed = { label: '', wholeDays, firstDate: '2026-12-24', firstTime: '14:00', lastDate, lastTime }
    const issues = timeOffSchema.safeParse(typed).error?.issues ?? []
    expect(issues.map((issue) => issue.path)).toEqual(path ? [path] : [])
  },
)
