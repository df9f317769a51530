import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#kernel/epoch.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { at, everyDay, interval, override, request, weekly } from '../testing/week.ts'
import { openSlots } from './open-slots.ts'
import type { SlotRequest } from './slot-request.ts'

const good = request('Europe/Paris', '2026-11-16T00:00', '2026-11-23T00:00', {
  rules: weekly(everyDay, '09:00-12:00'),
})
const refusalOf = (changes: Partial<SlotRequest>) => {
  const result = openSlots({ ...good, ...changes })
  return result.ok ? null : result.error
}
const range = (start: number, end: number) => ({ range: { start: start as EpochMs, end: end as EpochMs } })
const start = good.range.start

describe('a range', () => {
  it.each([
    ['that is empty', range(start, start), 'END_NOT_LATER'],
    ['that runs backwards', range(start, start - 1), 'END_NOT_LATER'],
    ['without a start', range(Number.NaN, start), 'END_NOT_LATER'],
    ['without an end', range(start, Number.POSITIVE_INFINITY), 'END_NOT_LATER'],
    ['of fractions', range(start + 0.5, start + 99.5), 'END_NOT_LATER'],
    ['of a century', range(at('2026-01-01T00:00Z'), at('2099-01-01T00:00Z')), 'RANGE_TOO_LONG'],
    ['of 93 days', range(start, start + 93 * 86_400_000), 'RANGE_TOO_LONG'],
    ['in the year 1', range(at('0001-01-01T00:00Z'), at('0001-02-01T00:00Z')), 'START_OUT_OF_RANGE'],
    ['in the year 9999', range(at('9999-01-01T00:00Z'), at('9999-02-01T00:00Z')), 'START_OUT_OF_RANGE'],
    ['up to the end of 2099', range(at('2099-12-31T00:00Z'), at('2100-01-01T00:00Z')), 'END_OUT_OF_RANGE'],
    ['over the end of 2099', range(at('2099-12-31T00:00Z'), at('2100-01-02T00:00Z')), 'END_OUT_OF_RANGE'],
  ])('%s is refused, not shortened', (_name, changes, code) => {
    expect(refusalOf(changes)).toMatchObject({ code })
  })

  it('may be 92 local days long, even with an extra hour from a change of clocks', () => {
    expect(refusalOf({ range: interval('Europe/Paris', '2026-09-01T00:00', '2026-12-02T00:00') })).toBeNull()
  })
})

describe('a service', () => {
  it.each([
    ['durationMinutes', 0],
    ['durationMinutes', -30],
    ['durationMinutes', Number.NaN],
    ['durationMinutes', 0.5],
    ['durationMinutes', 100_000],
    ['stepMinutes', 0],
    ['stepMinutes', Number.NEGATIVE_INFINITY],
    ['bufferBefore', -1],
    ['bufferAfter', Number.NaN],
    ['minimumNoticeMinutes', -1],
    ['horizonDays', -1],
    ['horizonDays', 1e9],
  ] as const)('with %s of %d is refused by that name', (key, value) => {
    const error = refusalOf({ service: { ...good.service, [key]: value } })
    expect(error).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: `service.${key}` }] })
  })
})

describe('the rest', () => {
  const broken = { interval: { start, end: start }, reason: 'external', ref: 'x' } as const
  it.each<[string, Partial<SlotRequest>, string]>([
    ['an unknown zone', { zone: 'Mars/Base' as ZoneId }, 'zone'],
    ['an offset as a zone', { zone: '+02:00' as ZoneId }, 'zone'],
    ['a current time beyond the supported years', { now: Temporal.Instant.from('9999-01-01T00:00Z') }, 'now'],
    ['a weekday 0', { rules: weekly([0], '09:00-12:00') }, 'rules'],
    ['a weekday 8', { rules: weekly([8], '09:00-12:00') }, 'rules'],
    ['hours that run backwards', { rules: weekly([1], '12:00-09:00') }, 'rules'],
    ['hours of no length', { rules: weekly([1], '09:00-09:00') }, 'rules'],
    ['hours beyond the day', { rules: weekly([1], '09:00-24:01') }, 'rules'],
    [
      'hours that are not numbers',
      { rules: [{ weekday: 1, startMinute: Number.NaN, endMinute: 60 }] },
      'rules',
    ],
    ['invalid hours of a date', { overrides: [override('2026-11-16', '12:00-09:00')] }, 'overrides'],
    [
      'one date twice',
      { overrides: [override('2026-11-16'), override('2026-11-16', '09:00-10:00')] },
      'overrides',
    ],
    ['busy time of no length', { busy: [broken] }, 'busy'],
  ])('%s is refused by name', (_name, changes, field) => {
    expect(refusalOf(changes)).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: field }] })
  })

  it('is computed completely, even on the finest grid of the longest range', () => {
    const service = { ...good.service, durationMinutes: 1, stepMinutes: 1 }
    const asked = {
      ...good,
      service,
      rules: weekly(everyDay, '00:00-24:00'),
      range: { start, end: (start + 92 * 86_400_000) as EpochMs },
    }
    expect(openSlots(asked)).toMatchObject({ ok: true, value: { length: 92 * 1440 } })
  })
})
