import { rounds } from '@hora/db/testing/rounds'
import type { PracticeLimits } from '@hora/schema/inputs/session-limits'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explainStart, openSlots, type SlotRequest } from '#features/availability/index.ts'
import { everyDay, request, weekly } from '#features/availability/testing/week.ts'
import type { EpochMs } from '#kernel/epoch.ts'
import type { ServiceId, SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { must } from '#testing/must.ts'
import { explainForClient } from './explain-for-client.ts'

const minute = 60_000
const hour = 60 * minute

/** Days of 23, 23.5, 24, 24.5 and 25 hours, a skipped midnight, and a zone far from the others. */
const places = [
  ['Europe/Paris', '2027-03-28'],
  ['Europe/Paris', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['America/Havana', '2027-03-14'],
  ['Africa/Cairo', '2026-04-24'],
  ['America/New_York', '2026-11-01'],
  ['Pacific/Kiritimati', '2027-01-01'],
  ['Pacific/Honolulu', '2026-12-31'],
] as const

type Counted = NonNullable<SlotRequest['limits']>['counted'][number]

const orNull = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null })

const practiceLimits: fc.Arbitrary<PracticeLimits> = fc
  .record({
    perDay: orNull(4),
    perWeek: orNull(9),
    clientPerDay: orNull(2),
    clientPerWeek: orNull(4),
    rest: fc.option(fc.constantFrom([60, 15], [90, 30], [180, 60], [240, 45]), { nil: null }),
  })
  .map(({ rest, ...most }) => ({
    ...most,
    breakAfterMinutes: rest?.[0] ?? null,
    breakMinutes: rest?.[1] ?? null,
  }))

/** Sessions from eight days before a moment to eight days after it, one after another. */
const sessionsAround = (middle: number): fc.Arbitrary<readonly Counted[]> =>
  fc
    .array(
      fc.record({
        gap: fc.constantFrom(0, 15, 30, 60, 60 * 5, 60 * 11, 60 * 20),
        minutes: fc.constantFrom(30, 60, 90),
        ofService: fc.boolean(),
        ofClient: fc.boolean(),
      }),
      { minLength: 10, maxLength: 60 },
    )
    .map((all) => {
      let end = middle - 8 * 24 * hour
      return all.map(({ gap, minutes, ...whose }) => {
        const start = end + gap * minute
        end = start + minutes * minute
        const ref = `session ${start}` as SessionId
        return { ref, during: { start: start as EpochMs, end: end as EpochMs }, ...whose }
      })
    })

const requests: fc.Arbitrary<SlotRequest> = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(...places), fc.integer({ min: -40, max: 40 }))
  .chain(([[zone, date], [scheduleZone], offset]) => {
    const start = Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds + offset * hour
    return fc
      .record({
        practice: practiceLimits,
        perDay: orNull(3),
        perWeek: orNull(6),
        counted: sessionsAround(start),
      })
      .map(({ practice, perDay, perWeek, counted }) => {
        const asked = request(scheduleZone, '2027-01-01T00:00', '2027-01-02T00:00')
        const busy = counted.map(({ ref, during }) => ({ interval: during, reason: 'session' as const, ref }))
        return {
          ...asked,
          rules: weekly(everyDay, '00:00-24:00'),
          range: { start: start as EpochMs, end: (start + 40 * hour) as EpochMs },
          busy,
          limits: { zone: zone as ZoneId, practice, service: { perDay, perWeek }, counted },
        }
      })
  })

/** What the calendar of the practice says, asked for each pair of sessions by Temporal. */
function isAllowed({ limits }: SlotRequest, slot: Interval): boolean {
  if (!limits) return true
  const { zone, practice, service, counted } = limits
  const dateOf = ({ start }: Interval) =>
    Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).toPlainDate()
  const weekOf = (date: Temporal.PlainDate) => `${date.yearOfWeek}-${date.weekOfYear}`
  const date = dateOf(slot)
  const onDay = counted.filter(({ during }) => dateOf(during).equals(date))
  const inWeek = counted.filter(({ during }) => weekOf(dateOf(during)) === weekOf(date))
  const isBelow = (some: readonly Counted[], most: number | null | undefined) =>
    most === null || most === undefined || some.length < most
  return (
    isBelow(onDay, practice?.perDay) &&
    isBelow(inWeek, practice?.perWeek) &&
    isBelow(
      onDay.filter(({ ofService }) => ofService),
      service?.perDay,
    ) &&
    isBelow(
      inWeek.filter(({ ofService }) => ofService),
      service?.perWeek,
    ) &&
    isBelow(
      onDay.filter(({ ofClient }) => ofClient),
      practice?.clientPerDay,
    ) &&
    isBelow(
      inWeek.filter(({ ofClient }) => ofClient),
      practice?.clientPerWeek,
    ) &&
    hasBreak(practice, counted, slot)
  )
}

/** Joins sessions until nothing is close enough any more, and adds their lengths up. */
function hasBreak(practice: PracticeLimits | null, counted: readonly Counted[], slot: Interval): boolean {
  const { breakAfterMinutes: after = null, breakMinutes: rest = null } = practice ?? {}
  if (after === null || rest === null) return true
  let [row, others] = [[slot], counted.map(({ during }) => during)]
  for (;;) {
    const isClose = (one: Interval) =>
      row.some((two) => one.start - two.end < rest * minute && two.start - one.end < rest * minute)
    const close = others.filter(isClose)
    if (close.length === 0) break
    row = [...row, ...close]
    others = others.filter((one) => !close.includes(one))
  }
  const total = row.reduce((sum, { start, end }) => sum + end - start, 0)
  return row.length === 1 || total <= after * minute
}

test('the list, the explanation and the check of a client agree with the calendar of the practice', () => {
  const serviceId = 'service' as ServiceId
  let [allowed, refused] = [0, 0]
  fc.assert(
    fc.property(requests, (asked) => {
      const { limits: _, ...free } = asked
      const offered = new Set(must(openSlots(asked)).map(({ start }) => start))
      for (const slot of must(openSlots(free))) {
        const isFree = isAllowed(asked, slot)
        if (isFree) allowed += 1
        else refused += 1
        expect(offered.has(slot.start)).toBe(isFree)
        expect(explainStart(asked, slot.start).reasons.length === 0).toBe(isFree)
        const asClient = explainForClient(asked, slot.start, { serviceId, own: [], isAgreed: false })
        expect(asClient === null).toBe(isFree)
        expect(explainForClient(asked, slot.start, { serviceId, own: [], isAgreed: true })).toBeNull()
      }
      expect([...offered].every((start) => must(openSlots(free)).some((slot) => slot.start === start))).toBe(
        true,
      )
    }),
    { numRuns: rounds({ few: 60, all: 400 }) },
  )
  expect(Math.min(allowed, refused)).toBeGreaterThan(100)
})
