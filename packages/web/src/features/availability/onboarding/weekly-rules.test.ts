import { expect, test } from 'vitest'
import { weeklyRules, weekOf } from '#web/features/availability/onboarding/weekly-rules.ts'

test('each chosen day gets the same hours, in the order of the week', () => {
  expect(weeklyRules({ days: [5, 1], from: '09:00', to: '17:30' })).toEqual([
    { weekday: 1, startMinute: 540, endMinute: 1050 },
    { weekday: 5, startMinute: 540, endMinute: 1050 },
  ])
})

test('an evening may end at midnight', () => {
  expect(weeklyRules({ days: [2], from: '18:00', to: '00:00' })).toEqual([
    { weekday: 2, startMinute: 1080, endMinute: 1440 },
  ])
})

test.each([
  { days: [], from: '09:00', to: '17:00' },
  { days: [1], from: '17:00', to: '09:00' },
  { days: [1], from: '09:00', to: '09:00' },
  { days: [1], from: '', to: '17:00' },
])('%j is not a week', (week) => {
  expect(weeklyRules(week)).toBeNull()
})

test('equal hours on some days are shown as they were entered, also until midnight', () => {
  for (const week of [
    { days: [1, 3, 5], from: '09:30', to: '17:00' },
    { days: [7], from: '18:00', to: '00:00' },
  ])
    expect(weekOf(weeklyRules(week) ?? [])).toEqual(week)
})

test('hours that differ, or that have a break, are not shown as one range', () => {
  const rule = { weekday: 1, startMinute: 540, endMinute: 720 }
  expect(weekOf([])).toBeNull()
  expect(weekOf([rule, { ...rule, weekday: 2, endMinute: 780 }])).toBeNull()
  expect(weekOf([rule, { ...rule, startMinute: 780, endMinute: 1020 }])).toBeNull()
})
