import { expect, test } from 'vitest'
import { type EpochMs, epochMsFrom } from '#kernel/epoch.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { slotAtSameTime } from './same-time.ts'

const slotAt = (instant: string) => {
  const start = epochMsFrom(instant)
  return { start, end: (start + 3_600_000) as EpochMs }
}

/** The start that is found among some starts. */
function found(
  as: string,
  starts: readonly string[],
  before = '2027-12-01T00:00:00Z',
  zone = 'Europe/Paris',
) {
  const earlier = { as: epochMsFrom(as), before: epochMsFrom(before), zone: offsetsOf(zone as ZoneId) }
  const slot = slotAtSameTime(starts.map(slotAt), earlier)
  return slot && new Date(slot.start).toISOString().replace('.000', '')
}

test('the first slot at the same weekday and hour is found', () => {
  const starts = [
    '2026-12-02T09:00:00Z',
    '2026-12-03T08:00:00Z',
    '2026-12-03T09:00:00Z',
    '2026-12-10T09:00:00Z',
  ]
  expect(found('2026-11-19T09:00:00Z', starts)).toBe('2026-12-03T09:00:00Z')
})

test('the hour is that of the clock, before and after it changes', () => {
  // Thursday 10:00 in Paris: 08:00 UTC in October, 09:00 UTC in November.
  const starts = ['2026-11-05T08:00:00Z', '2026-11-05T09:00:00Z']
  expect(found('2026-10-15T08:00:00Z', starts)).toBe('2026-11-05T09:00:00Z')
})

test('the weekday is that of the zone', () => {
  // 23:30 UTC on Thursday is Friday in Paris; 23:30 UTC on Wednesday is Thursday there.
  const starts = ['2026-12-02T23:30:00Z', '2026-12-03T23:30:00Z']
  expect(found('2026-11-19T23:30:00Z', starts)).toBe('2026-12-03T23:30:00Z')
  expect(found('2026-11-19T23:30:00Z', starts.slice(0, 1))).toBeUndefined()
})

test('a session of long ago is found too, and nothing after the end of the search', () => {
  expect(found('1969-12-25T09:00:00Z', ['2026-12-03T09:00:00Z'])).toBe('2026-12-03T09:00:00Z')
  expect(found('2026-11-19T09:00:00Z', ['2026-12-03T09:00:00Z'], '2026-12-03T09:00:00Z')).toBeUndefined()
})
