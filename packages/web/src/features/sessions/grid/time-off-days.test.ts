import { expect, test } from 'vitest'
import { isWholeDays, timeOffDays } from '#web/features/sessions/grid/time-off-days.ts'

const zone = 'Europe/Paris'
const holidays = { id: 'o1', start: '2026-12-23T23:00:00Z', end: '2026-12-26T23:00:00Z' }
const dentist = { id: 'o2', start: '2026-12-24T09:00:00Z', end: '2026-12-24T11:00:00Z' }

test('whole days end with their last day, and hours belong to their day', () => {
  expect(timeOffDays(holidays, zone)).toEqual({ id: 'o1', start: '2026-12-24', end: '2026-12-27' })
  expect(timeOffDays(dentist, zone)).toEqual({ id: 'o2', start: '2026-12-24', end: '2026-12-25' })
  expect([holidays, dentist].map((one) => isWholeDays(one, zone))).toEqual([true, false])
})

test('days that were whole in another zone touch one day more', () => {
  expect(timeOffDays(holidays, 'America/New_York')).toMatchObject({ start: '2026-12-23', end: '2026-12-27' })
})
