import { limits } from '@hora/schema/limits'
import { domainError, type InvalidField, invalidField } from '#kernel/domain-error.ts'
import { epochDayOf } from '#kernel/epoch-day.ts'
import type { Interval } from '#kernel/interval.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { parseZone } from '#kernel/zone.ts'
import { compiledYears } from '#kernel/zone-offsets.ts'
import { longestRange, type RangeProblem } from './check-range.ts'
import type { DateOverride, MinuteRange, SlotRequest, SlotService, WeeklyRule } from './slot-request.ts'

type Part = 'zone' | 'now' | 'rules' | 'overrides' | 'busy' | `service.${keyof SlotService}`
export type SlotRequestError = RangeProblem | InvalidField<Part>

const longest = 7 * 1440
const firstMs = yearStart(compiledYears.first)
const lastMs = yearStart(compiledYears.last + 1)

/** Minimum and maximum of each number of a service; all are integers. */
const serviceBounds: Record<keyof SlotService, readonly [number, number]> = {
  durationMinutes: [1, longest],
  stepMinutes: [1, longest],
  bufferBefore: [0, longest],
  bufferAfter: [0, longest],
  minimumNoticeMinutes: [0, 1_000_000],
  joinNoticeMinutes: [0, 1_000_000],
  capacity: [1, 1_000_000],
  horizonDays: [0, 3650],
}

/** Refuses invalid input by name; nothing is truncated or guessed. A range has `longestDays` local days at most. */
export function checkSlotRequest(
  request: SlotRequest,
  longestDays: number = limits.slotRangeDays,
): Result<null, SlotRequestError> {
  const range = checkInterval(request.range, longestDays)
  if (!range.ok) return range
  const service = checkService(request.service)
  if (!service.ok) return service
  if (!parseZone(request.zone).ok) return err(invalidField('zone'))
  if (!inCompiledYears(request.now.epochMilliseconds)) return err(invalidField('now'))
  if (!request.rules.every(isWeeklyRule)) return err(invalidField('rules'))
  if (!areOverrides(request.overrides)) return err(invalidField('overrides'))
  for (const { interval } of request.busy) if (!isInterval(interval)) return err(invalidField('busy'))
  return ok(null)
}

/** Anything that the engine can compute, to the end of the last compiled year. */
function checkInterval(range: Interval, longestDays: number): Result<null, RangeProblem> {
  if (!isInterval(range)) return err(domainError('END_NOT_LATER'))
  if (!inCompiledYears(range.start)) return err(domainError('START_OUT_OF_RANGE'))
  if (!inCompiledYears(range.end)) return err(domainError('END_OUT_OF_RANGE'))
  if (range.end - range.start > longestRange(longestDays)) return err(domainError('RANGE_TOO_LONG'))
  return ok(null)
}

function checkService(service: SlotService): Result<null, InvalidField<`service.${keyof SlotService}`>> {
  for (const key of Object.keys(serviceBounds) as (keyof SlotService)[]) {
    const [least, greatest] = serviceBounds[key]
    const value = service[key] ?? least
    if (!Number.isInteger(value) || value < least || value > greatest)
      return err(invalidField(`service.${key}`))
  }
  return ok(null)
}

function isWeeklyRule(rule: WeeklyRule): boolean {
  return Number.isInteger(rule.weekday) && rule.weekday >= 1 && rule.weekday <= 7 && isMinuteRange(rule)
}

function areOverrides(overrides: readonly DateOverride[]): boolean {
  const dates = new Set(overrides.map(({ date }) => epochDayOf(date)))
  return dates.size === overrides.length && overrides.every(({ ranges }) => ranges.every(isMinuteRange))
}

function isMinuteRange({ startMinute, endMinute }: MinuteRange): boolean {
  const whole = Number.isInteger(startMinute) && Number.isInteger(endMinute)
  return whole && startMinute >= 0 && startMinute < endMinute && endMinute <= 1440
}

function isInterval({ start, end }: Interval): boolean {
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start < end
}

function inCompiledYears(ms: number): boolean {
  return ms >= firstMs && ms < lastMs
}

function yearStart(year: number): number {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds
}
