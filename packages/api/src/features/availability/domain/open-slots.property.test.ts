import { execFileSync } from 'node:child_process'
import { rounds } from '@hora/db/testing/rounds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EpochMs } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import { encloses, type Interval, overlaps, pad } from '#kernel/interval.ts'
import type { Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { slotsByBruteForce } from '../testing/oracle.ts'
import { explainRefusals } from './explain-refusals.ts'
import { tidy } from './minute-spans.ts'
import { openSlots, openWindows } from './open-slots.ts'
import type {
  Busy,
  DateOverride,
  Group,
  MinuteRange,
  Slot,
  SlotRequest,
  SlotService,
  WeeklyRule,
} from './slot-request.ts'

const msPerMinute = 60_000

const msPerHour = 3_600_000

/** Days with and without a change of clocks, in zones of every kind. */
const places: readonly (readonly [ZoneId, string])[] = (
  [
    ['America/New_York', '2027-03-14'],
    ['America/New_York', '2026-11-01'],
    ['Europe/Paris', '2027-03-28'],
    ['Europe/Paris', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Australia/Lord_Howe', '2027-04-04'],
    ['Africa/Cairo', '2026-04-24'],
    ['Pacific/Apia', '2011-12-30'],
    ['Asia/Kolkata', '2026-11-21'],
    ['America/Phoenix', '2027-03-14'],
    ['UTC', '2028-02-29'],
  ] as const
).map(([zone, date]) => [zone as ZoneId, date])

const minuteRange: fc.Arbitrary<MinuteRange> = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }), fc.integer({ min: -1, max: 1 }))
  .map(([start, length, odd]) => ({
    startMinute: start * 15 + Math.max(odd, 0) * 7,
    endMinute: Math.min((start + length) * 15 + 7, 1440),
  }))

const weeklyRule: fc.Arbitrary<WeeklyRule> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), minuteRange)
  .map(([weekday, range]) => ({ weekday, ...range }))

const service: fc.Arbitrary<SlotService> = fc.record({
  durationMinutes: fc.constantFrom(1, 15, 30, 45, 60, 90, 240),
  stepMinutes: fc.constantFrom(5, 15, 20, 30, 45, 60),
  bufferBefore: fc.constantFrom(0, 0, 5, 15, 60),
  bufferAfter: fc.constantFrom(0, 0, 10, 30),
  minimumNoticeMinutes: fc.constantFrom(0, 0, 0, 90, 1440),
  horizonDays: fc.constantFrom(0, 2, 60, 60),
})

/** Busy time near an instant, to the second, unsorted. */
function someBusy(around: number, hours: number): fc.Arbitrary<readonly Busy[]> {
  const start = fc.integer({ min: -600, max: hours * 3600 })
  const reason = fc.constantFrom<Busy['reason'][]>('session', 'hold', 'time-off', 'external')
  const one = fc.tuple(start, fc.integer({ min: 1, max: 14_400 }), reason, fc.boolean())
  const busy = one.map(([offset, seconds, why, wholeMinutes]) => {
    const unit = wholeMinutes ? msPerMinute : 1000
    const from = Math.floor((around + offset * 1000) / unit) * unit
    const to = from + Math.ceil((seconds * 1000) / unit) * unit
    return { interval: { start: from as EpochMs, end: to as EpochMs }, reason: why, ref: `${why} ${from}` }
  })
  return fc.array(busy, { maxLength: 6 })
}

/** Requests of up to three days around a change of clocks, short enough to check minute by minute. */
const slotRequests: fc.Arbitrary<SlotRequest & { groups: readonly Group[] }> = fc
  .tuple(
    fc.constantFrom(...places),
    fc.integer({ min: -30, max: 6 }),
    fc.integer({ min: 1, max: 60 }),
    fc.nat(59),
  )
  .chain(([[zone, date], offset, hours, seconds]) => {
    const day = Temporal.PlainDate.from(date)
    const midnight = day.toZonedDateTime('UTC').epochMilliseconds
    const start = midnight + offset * msPerHour + seconds * 1000
    const range: Interval = { start: start as EpochMs, end: (start + hours * msPerHour) as EpochMs }
    const dates = fc.integer({ min: -2, max: 3 }).map((days) => day.add({ days }))
    const one: fc.Arbitrary<DateOverride> = fc.record({
      date: dates,
      ranges: fc.array(minuteRange, { maxLength: 3 }),
    })
    return fc.record({
      zone: fc.constant(zone),
      range: fc.constant(range),
      rules: fc.array(weeklyRule, { minLength: 4, maxLength: 20 }),
      overrides: fc.uniqueArray(one, { maxLength: 2, selector: (override) => override.date.toString() }),
      busy: someBusy(start, hours),
      service,
      now: fc
        .integer({ min: -72 * 60, max: 6 * 60 })
        .map((minutes) => Temporal.Instant.fromEpochMilliseconds(start + minutes * msPerMinute + 1)),
      groups: fc
        .uniqueArray(someGroup(hours), { maxLength: 3, selector: ({ quarter }) => quarter })
        .map((groups) => groups.map((group) => groupAfter(start, group))),
    })
  })
  .map((request) => {
    // A session of the asked length, whose time is busy.
    const ofLength = request.groups.map(({ during: { start }, ...group }) => {
      const end = (start + request.service.durationMinutes * msPerMinute) as EpochMs
      return { ...group, during: { start, end } }
    })
    const taken = ofLength.map(({ during, ref }) => ({ interval: during, reason: 'session', ref }) as const)
    return { ...request, groups: ofLength, busy: [...request.busy, ...taken] }
  })

interface SomeGroup {
  readonly quarter: number
  readonly placesLeft: number
  readonly mine: boolean
}

function someGroup(hours: number): fc.Arbitrary<SomeGroup> {
  return fc.record({
    quarter: fc.nat(hours * 4),
    placesLeft: fc.nat(2),
    mine: fc.boolean(),
  })
}

function groupAfter(start: number, { quarter, placesLeft, mine }: SomeGroup): Group {
  const from = quarterAfter(start, quarter)
  const minimum = { minimumPlaces: null, decideHoursBefore: null, decided: false, confirmed: 0 }
  return { ref: `group ${from}` as SessionId, during: { start: from, end: from }, placesLeft, mine, minimum }
}

const withoutGroups = slotRequests.map((request) => ({ ...request, groups: [] }))

function quarterAfter(start: number, quarter: number): EpochMs {
  const unit = 15 * msPerMinute
  return (Math.ceil(start / unit) * unit + quarter * unit) as EpochMs
}

function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`)
  return result.value
}

const slotsOf = (request: SlotRequest): readonly Slot[] => unwrap(openSlots(request))

const numRuns = rounds({ few: 60, all: 300 })

describe('openSlots', () => {
  it('agrees with a brute-force search that asks Temporal about every minute', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        expect(slotsOf(request)).toEqual(slotsByBruteForce(request))
      }),
      { numRuns },
    )
  })

  it('offers sorted, unique times inside the open hours, without conflicts with busy time and buffers', () => {
    fc.assert(
      fc.property(withoutGroups, (request) => {
        const slots = slotsOf(request)
        const { starts, ends } = tidy(openWindows(request))
        const moment = (minute = 0) => (minute * msPerMinute) as EpochMs
        const hours = starts.map((start, i): Interval => ({ start: moment(start), end: moment(ends[i]) }))
        for (const [index, slot] of slots.entries()) {
          if (index > 0)
            expect(slot.start).toBeGreaterThan(slots[index - 1]?.start ?? Number.POSITIVE_INFINITY)
          expect(hours.some((window) => encloses(window, slot))).toBe(true)
          const { bufferBefore, bufferAfter } = request.service
          const occupied = pad(slot, bufferBefore * msPerMinute, bufferAfter * msPerMinute)
          expect(request.busy.some(({ interval }) => occupied !== null && overlaps(occupied, interval))).toBe(
            false,
          )
        }
      }),
      { numRuns },
    )
  })

  it('never offers more times when more is busy', () => {
    const withMore = slotRequests.chain((request) =>
      someBusy(request.range.start, 48).map((more) => ({ request, more })),
    )
    fc.assert(
      fc.property(withMore, ({ request, more }) => {
        const before = new Set(slotsOf(request).map((slot) => slot.start))
        const after = slotsOf({ ...request, busy: [...request.busy, ...more] })
        expect(after.filter((slot) => !before.has(slot.start))).toEqual([])
      }),
      { numRuns },
    )
  })

  it('returns the same for a range as for its two parts', () => {
    fc.assert(
      fc.property(slotRequests, fc.double({ min: 0, max: 1, noNaN: true }), (request, share) => {
        const { start, end } = request.range
        const middle = Math.round(start + (end - start) * share) as EpochMs
        const parts = [
          { start, end: middle },
          { start: middle, end },
        ].filter((part) => part.start < part.end)
        const joined = parts.flatMap((range) => slotsOf({ ...request, range }))
        expect(joined).toEqual(slotsOf(request))
      }),
      { numRuns },
    )
  })

  it('does not depend on the order of its input, and does not mutate it', () => {
    fc.assert(
      fc.property(slotRequests, (request) => {
        const before = JSON.stringify(request)
        const reversed = {
          ...request,
          rules: request.rules.toReversed(),
          overrides: request.overrides.toReversed(),
          busy: request.busy.toReversed(),
        }
        expect(slotsOf(reversed)).toEqual(slotsOf(request))
        expect(JSON.stringify(request)).toBe(before)
      }),
    )
  })

  it('offers exactly the times that explainRefusals has no reasons against', () => {
    fc.assert(
      fc.property(withoutGroups, (request) => {
        const considered = unwrap(explainRefusals(request))
        const free = considered.filter(({ reasons }) => reasons.length === 0)
        expect(free.map(({ start, end }) => ({ start, end }))).toEqual(slotsOf(request))
        const starts = considered.map(({ start }) => start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(new Set(starts).size).toBe(starts.length)
      }),
      { numRuns },
    )
  })

  it("does not depend on the zone of the server's process", () => {
    const script = `
      const { openSlots } = await import('./src/features/availability/domain/open-slots.ts')
      const { request, weekly, everyDay } = await import('./src/features/availability/testing/week.ts')
      const rules = weekly(everyDay, '00:00-24:00')
      const asked = request('America/New_York', '2027-03-13T00:00', '2027-03-16T00:00', { rules })
      console.log(JSON.stringify(openSlots(asked)))`
    const answers = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: new URL('../../../..', import.meta.url),
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(JSON.parse(answers[0] ?? '').value).toHaveLength(71)
  })
})
