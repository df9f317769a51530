import type { Interval } from '#kernel/interval.ts'
import { offsetsOf } from '#kernel/zone-offsets.ts'
import { applyOverrides, expandWeeklyRules } from '../day-hours.ts'
import { type MinuteSpans, tidy, without } from '../minute-spans.ts'
import { placeHours } from '../place-hours.ts'
import type { SlotRequest } from '../slot-request.ts'

/** Weekly hours and dates with other hours, by the clock of a zone. */
export type Hours = Pick<SlotRequest, 'rules' | 'overrides' | 'zone'>

const msPerMinute = 60_000

/** The time of a range that is open by the hours before a change, and is not after it. Null hours are never open. */
export function closedHours(before: Hours | null, after: Hours, range: Interval): readonly Interval[] {
  if (before === null) return []
  const { starts, ends } = without(openMinutes(before, range), openMinutes(after, range))
  const msOf = (minute: number) => (minute * msPerMinute) as Interval['start']
  return starts.map((start, index) => ({ start: msOf(start), end: msOf(ends[index] as number) }))
}

function openMinutes({ rules, overrides, zone }: Hours, { start, end }: Interval): MinuteSpans {
  const hours = applyOverrides(expandWeeklyRules(rules), overrides)
  const [from, to] = [Math.floor(start / msPerMinute), Math.ceil(end / msPerMinute)]
  return tidy(placeHours(hours, offsetsOf(zone), from, to))
}
