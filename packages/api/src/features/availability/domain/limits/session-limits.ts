import type { Interval } from '#kernel/interval.ts'
import { epochDayAt, offsetsOf, type ZoneOffsets } from '#kernel/zone-offsets.ts'
import type { RefusalReason } from '../refusal.ts'
import type { CountedSession, Slot, SlotLimits } from '../slot-request.ts'
import { breakLostBy } from './break-due.ts'

type Period = 'day' | 'week'

interface Rule {
  readonly reason: RefusalReason
  readonly period: Period
  readonly most: number | null
  readonly counts: (session: CountedSession) => boolean
  /** Whether it counts places: then it also refuses to join a session that stands. */
  readonly forPlaces?: true
}

const noReasons: readonly RefusalReason[] = []

/**
 * Finds the limits that one more session would exceed. The list of open times, the check before a booking is written and
 * every explanation use this function alone. A session belongs to the day and the week of its start.
 */
export function limitsAgainst(
  limits: SlotLimits | null,
): (slot: Interval, joins: boolean) => readonly RefusalReason[] {
  if (limits === null) return () => noReasons
  const offsets = offsetsOf(limits.zone)
  const rules = rulesOf(limits).flatMap((rule) => {
    const full = fullPeriods(rule, limits.counted, offsets)
    return full.size === 0 ? [] : [{ ...rule, full }]
  })
  const isBreakLost = breakLostBy(limits.practice, limits.counted)
  return (slot, joins) => {
    const exceeded = rules
      .filter(({ forPlaces = false }) => forPlaces || !joins)
      .filter(({ full, period }) => full.has(periodAt(offsets, slot, period)))
      .map(({ reason }) => reason)
    return !joins && isBreakLost(slot) ? [...exceeded, 'break'] : exceeded
  }
}

/** Step 7, limit: keeps the times that exceed no limit. */
export function withinLimits(slots: readonly Slot[], limits: SlotLimits | null): readonly Slot[] {
  if (limits === null) return slots
  const exceeded = limitsAgainst(limits)
  return slots.filter((slot) => exceeded(slot, slot.joins === true).length === 0)
}

function rulesOf({ practice, service }: SlotLimits): readonly Rule[] {
  const any = () => true
  const ofService = (session: CountedSession) => session.ofService
  const ofClient = (session: CountedSession) => session.ofClient
  const { perDay = null, perWeek = null, clientPerDay = null, clientPerWeek = null } = practice ?? {}
  return [
    { reason: 'week-limit', period: 'week', most: perWeek, counts: any },
    { reason: 'day-limit', period: 'day', most: perDay, counts: any },
    { reason: 'service-week-limit', period: 'week', most: service?.perWeek ?? null, counts: ofService },
    { reason: 'service-day-limit', period: 'day', most: service?.perDay ?? null, counts: ofService },
    { reason: 'client-week-limit', period: 'week', most: clientPerWeek, counts: ofClient, forPlaces: true },
    { reason: 'client-day-limit', period: 'day', most: clientPerDay, counts: ofClient, forPlaces: true },
  ]
}

/** The days or weeks that have as many sessions as a rule allows, or more. */
function fullPeriods(
  { most, counts, period }: Rule,
  counted: readonly CountedSession[],
  offsets: ZoneOffsets,
): ReadonlySet<number> {
  const full = new Set<number>()
  if (most === null) return full
  const sessions = new Map<number, number>()
  for (const session of counted) {
    if (!counts(session)) continue
    const at = periodAt(offsets, session.during, period)
    const total = (sessions.get(at) ?? 0) + 1
    sessions.set(at, total)
    if (total >= most) full.add(at)
  }
  return full
}

/** The local day of a start, or its week from Monday to Sunday as in ISO 8601. 1970-01-01 was a Thursday. */
function periodAt(offsets: ZoneOffsets, { start }: Interval, period: Period): number {
  const day = epochDayAt(offsets, Math.floor(start / 60_000))
  return period === 'day' ? day : Math.floor((day + 3) / 7)
}
