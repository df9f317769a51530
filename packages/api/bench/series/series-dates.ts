import { explainDates } from '#features/availability/domain/limits/explain-dates.ts'
import type { SlotRequest } from '#features/availability/domain/slot-request.ts'
import { expand, placed } from '#features/series/domain/expand.ts'
import { parseRule } from '#features/series/domain/rule.ts'
import { type EpochMs, epochMsOf } from '#kernel/epoch.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetIndexAt, offsetsOf } from '#kernel/zone-offsets.ts'

const zone = 'Europe/Paris' as ZoneId
const start = Temporal.PlainDateTime.from('2027-01-04T10:00')
const rule = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;COUNT=104'
const weekdays = [1, 2, 3, 4, 5, 6, 7]
const hour = 3_600_000

/** Two hundred sessions of an hour in the half year; some have the time of a date. */
export const sessions: readonly Interval[] = Array.from({ length: 200 }, (_, index) => {
  const from = Date.UTC(2027, 0, 4, 7) + index * 21.5 * hour
  return { start: from as EpochMs, end: (from + hour) as EpochMs }
})

const request: SlotRequest = {
  rules: weekdays.map((weekday) => ({ weekday, startMinute: 540, endMinute: 1140 })),
  overrides: [],
  zone,
  busy: sessions.map((interval, index) => ({ interval, reason: 'session', ref: `session ${index}` })),
  limits: {
    zone,
    practice: null,
    service: { perDay: 4, perWeek: 20 },
    counted: sessions.map((during) => ({ ref: '' as never, during, ofService: true, ofClient: false })),
  },
  service: {
    ...{ durationMinutes: 60, stepMinutes: 30, bufferBefore: 0, bufferAfter: 0 },
    ...{ minimumNoticeMinutes: 0, horizonDays: 730 },
  },
  range: { start: 0 as EpochMs, end: 1 as EpochMs },
  now: Temporal.Instant.from('2027-01-01T00:00Z'),
}

/** The dates that a session meets, as a preview computes them: from the text of the rule to the reasons. */
export function datesTaken(): readonly number[] {
  const parsed = parseRule(rule, start)
  if (!parsed.ok) throw new Error(parsed.error.message)
  const dates = expand({ start, ...parsed.value }, start.toPlainDate().add({ years: 1 }))
  const starts = dates.map((date) => epochMsOf(placed(date, zone)))
  const reasons = explainDates(request, starts, { books: (each) => each.length === 0, ofClient: true })
  return starts.filter((_start, index) => reasons[index]?.some(({ reason }) => reason === 'session'))
}

/** The same dates by hand: days are counted, and each is compared with every session. */
export function datesTakenByHand(): readonly number[] {
  const offsets = offsetsOf(zone)
  const first = Date.UTC(2027, 0, 4, 10) / 60_000
  const taken: number[] = []
  for (let day = 0, found = 0; found < 104; day += 1) {
    if (day % 7 > 3) continue
    found += 1
    const local = first + day * 1440
    const minute = local - (offsets.offsets[offsetIndexAt(offsets, local)] ?? 0)
    const from = minute * 60_000
    if (sessions.some((each) => each.start < from + hour && from < each.end)) taken.push(from)
  }
  return taken
}
