import type { TimeOverride } from '@hora/schema/inputs/bookings'
import {
  explainDates,
  isSession,
  type Openings,
  type Refusal,
  slotRequestOf,
} from '#features/availability/index.ts'
import { remaining } from '#features/bookings/index.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { type Occurrence, placed } from './expand.ts'

/** A date with its moments, and everything against it that the professional has not overridden. */
export interface AssessedDate extends Occurrence {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
  readonly reasons: readonly Refusal[]
  readonly keepsBuffers: boolean
}

interface Assessed {
  readonly durationMinutes: number
  readonly zone: ZoneId
  readonly overrides: readonly TimeOverride[]
  readonly ofClient: boolean
  readonly now: Temporal.Instant
  /** Sessions that move away, so that they are in the way of nothing. */
  readonly without?: ReadonlySet<SessionId>
}

/** Checks every date by the rules of single bookings. Each counts for the limits of those after it. */
export function assess(
  openings: Openings,
  dates: readonly Occurrence[],
  { durationMinutes, zone, overrides, ofClient, now, without = new Set() }: Assessed,
): readonly AssessedDate[] {
  const starts = dates.map((date) => placed(date, zone))
  const [first] = starts
  if (first === undefined) return []
  const range = { start: epochMsOf(first), end: epochMsOf(first.add({ minutes: 1 })) }
  const request = slotRequestOf(withoutSessions(openings, without), durationMinutes, range, now)
  const books = (reasons: readonly Refusal[]) => remaining(reasons, overrides).length === 0
  const found = explainDates(request, starts.map(epochMsOf), { books, ofClient })
  return dates.map((date, index) => {
    const start = starts[index] as Temporal.Instant
    const all = found[index] ?? []
    const givesUp = all.some(({ reason, meets }) => reason === 'buffer' && isSession(meets))
    const times = { start, end: start.add({ minutes: durationMinutes }) }
    return { ...date, ...times, reasons: remaining(all, overrides), keepsBuffers: !givesUp }
  })
}

function withoutSessions(openings: Openings, without: ReadonlySet<SessionId>): Openings {
  if (without.size === 0) return openings
  const stays = ({ ref }: { readonly ref: string }) => !without.has(ref as SessionId)
  const { limits } = openings
  return {
    ...openings,
    busy: openings.busy.filter(stays),
    limits: limits && { ...limits, counted: limits.counted.filter(stays) },
  }
}

export const isFree = ({ reasons }: Pick<AssessedDate, 'reasons'>) => reasons.length === 0
