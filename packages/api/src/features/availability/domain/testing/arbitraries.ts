import fc from 'fast-check'
import type { EpochMs } from '#kernel/epoch.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type {
  Busy,
  DateOverride,
  MinuteRange,
  SlotRequest,
  SlotService,
  WeeklyRule,
} from '../slot-request.ts'

const msPerMinute = 60_000
const msPerHour = 3_600_000

/** Days on which clocks do something, or nothing at all, in zones of every kind. */
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

/** Busy time near a moment, to the second, in no order. */
export function someBusy(around: number, hours: number): fc.Arbitrary<readonly Busy[]> {
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

/** Requests of up to three days around a change of clocks, to be checked minute by minute. */
export const slotRequests: fc.Arbitrary<SlotRequest> = fc
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
      seatsFull: fc
        .array(fc.nat(hours * 4), { maxLength: 3 })
        .map((quarters) => new Set(quarters.map((quarter) => quarterAfter(start, quarter)))),
    })
  })

function quarterAfter(start: number, quarter: number): EpochMs {
  const unit = 15 * msPerMinute
  return (Math.ceil(start / unit) * unit + quarter * unit) as EpochMs
}
