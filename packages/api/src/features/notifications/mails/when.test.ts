import { expect, test } from 'vitest'
import type { ZoneId } from '#kernel/zone.ts'
import { when } from './when.ts'

const hour = (start: string) => {
  const from = Temporal.Instant.from(start)
  return { start: from, end: from.add({ minutes: 50 }) }
}
const zones = (reader: string, professional: string) => ({
  reader: reader as ZoneId,
  professional: professional as ZoneId,
})

test('one clock is named when both show the same', () => {
  const winter = hour('2026-11-24T09:00:00Z')
  expect(when(winter, zones('Europe/Berlin', 'Europe/Paris'), 'en')).toEqual([
    'Tuesday, 24 November 2026, 10:00–10:50 (Europe/Berlin)',
  ])
})

test('two clocks are named when they differ at that time', () => {
  expect(when(hour('2026-11-24T23:30:00Z'), zones('Asia/Kolkata', 'Europe/Paris'), 'fr')).toEqual([
    'mercredi 25 novembre 2026, 05:00–05:50 (Asia/Kolkata)',
    'mercredi 25 novembre 2026, 00:30–01:20 (Europe/Paris)',
  ])
})

test('zones that agree in winter are both named in summer, when only one has changed its clocks', () => {
  expect(when(hour('2026-01-15T09:00:00Z'), zones('Africa/Tunis', 'Europe/Paris'), 'en')).toHaveLength(1)
  expect(when(hour('2026-07-15T09:00:00Z'), zones('Africa/Tunis', 'Europe/Paris'), 'en')).toHaveLength(2)
})
