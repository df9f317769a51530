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

test('time off that ends before it starts is refused, with the error at its last day', () => {
  const refused = timeOffSchema.safeParse({
    label: '',
    wholeDays: false,
    firstDate: '2026-12-24',
    firstTime: '14:00',
    lastDate: '2026-12-24',
    lastTime: '14:00',
  })
  expect(refused.error?.issues).toMatchObject([{ path: ['lastDate'] }])
})
