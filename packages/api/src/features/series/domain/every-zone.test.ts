import { rounds } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { parseZone, type ZoneId } from '#kernel/zone.ts'
import { compiledYears, offsetsOf } from '#kernel/zone-offsets.ts'
import { must } from '#testing/must.ts'
import { expand, placed } from './expand.ts'
import { parseRule } from './rule.ts'

const from = Temporal.Instant.from('2024-01-01T00:00Z').epochMilliseconds / 60_000
const until = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds / 60_000

/** The moments from 2024 to 2037 at which a zone changes its offset; the minutes before and after it. */
function transitionsOf(zone: ZoneId) {
  const { starts, offsets } = offsetsOf(zone)
  return [...starts.entries()].flatMap(([index, minute]) => {
    if (minute < from || minute >= until || index === 0) return []
    return [{ minute, before: offsets[index - 1] ?? 0, after: offsets[index] ?? 0 }]
  })
}

const localAt = (minutes: number) =>
  Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()

test('in every zone, over every change of the clocks from 2024 to 2037, a weekly hour keeps its clock and is there once', () => {
  expect(compiledYears.last).toBeGreaterThan(2037)
  const every = rounds({ few: 12, all: 1 })
  const zones = Intl.supportedValuesOf('timeZone').map((name) => must(parseZone(name)))
  let seen = 0
  for (const [number, zone] of [...new Set(zones)].entries()) {
    if (number % every !== 0) continue
    for (const { minute, before, after } of transitionsOf(zone)) {
      // In the middle of what is skipped or shown twice, and an hour beside it.
      for (const local of [minute + (before + after) / 2, minute + Math.max(before, after) + 60]) {
        const onDate = localAt(Math.floor(local))
        const start = onDate.subtract({ weeks: 1 })
        const pattern = { start, ...must(parseRule('FREQ=WEEKLY;COUNT=3', start)) }
        const dates = expand(pattern, start.toPlainDate().add({ weeks: 8 }))
        const moments = dates.map((each) => placed(each, zone))
        expect(
          dates.map(({ original }) => String(original.toPlainDate().since(start.toPlainDate()).days)),
        ).toEqual(['0', '7', '14'])
        expect(new Set(moments.map(String)).size).toBe(3)
        for (const [index, moment] of moments.entries()) {
          const shown = moment.toZonedDateTimeISO(zone).toPlainDateTime()
          const wanted = dates[index]?.original as Temporal.PlainDateTime
          const late = wanted.until(shown).total('minutes')
          // Kept by the clock, or later by what the clocks skip.
          if (late !== 0)
            expect([zone, String(wanted), late]).toEqual([zone, String(wanted), Math.max(0, after - before)])
        }
        seen += 1
      }
    }
  }
  expect(seen).toBeGreaterThan(every === 1 ? 3000 : 200)
})
