import { expect, test } from 'vitest'
import { closedTimes } from './closed-times.ts'

const mornings = {
  zone: 'Europe/Paris',
  weeklyRules: [{ __typename: 'WeeklyRule' as const, weekday: 1, startMinute: 540, endMinute: 720 }],
  overrides: [],
}
const monday = ['2026-11-15T23:00:00Z', '2026-11-16T23:00:00Z'] as const

test('the times around the open hours are closed', () => {
  expect(closedTimes([mornings], ...monday)).toEqual([
    { start: '2026-11-15T23:00:00Z', end: '2026-11-16T08:00:00Z' },
    { start: '2026-11-16T11:00:00Z', end: '2026-11-16T23:00:00Z' },
  ])
})

test('an override replaces the rules of its day, and closes the day when it has no ranges', () => {
  const dayOff = { __typename: 'DateOverride' as const, date: '2026-11-16', ranges: [] }
  expect(closedTimes([{ ...mornings, overrides: [dayOff] }], ...monday)).toEqual([
    { start: monday[0], end: monday[1] },
  ])
})

test('a time is closed only when every schedule is', () => {
  const early = {
    ...mornings,
    weeklyRules: [{ ...mornings.weeklyRules[0], weekday: 1, startMinute: 0, endMinute: 600 }],
  }
  const schedules = [mornings, early].map((schedule) => ({
    ...schedule,
    weeklyRules: schedule.weeklyRules.map((rule) => ({ ...rule, __typename: 'WeeklyRule' as const })),
  }))
  expect(closedTimes(schedules, ...monday)).toEqual([
    { start: '2026-11-16T11:00:00Z', end: '2026-11-16T23:00:00Z' },
  ])
})

test('a practice without a schedule is not shown as closed', () => {
  expect(closedTimes([], ...monday)).toEqual([])
})
