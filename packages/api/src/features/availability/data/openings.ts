import type { BookingPolicy, MinuteRange, WeeklyRule } from '@hora/db/tables'
import type { Relation } from '#auth/relation-sql.ts'
import type { ServiceView } from '#features/services/index.ts'
import type { BusySession } from '#features/sessions/index.ts'
import { type EpochMs, epochMsOf } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Busy, DateOverride, SlotRequest } from '../domain/slot-request.ts'

/** All data that decides which times of a service are open in a range, and the relation of the viewer. */
export interface Openings {
  readonly service: ServiceView
  readonly relation: Relation
  /** The professional's zone; `hours.zone` is the schedule's. */
  readonly zone: ZoneId
  /** The terms of a booking made now: those of the service, or of the practice. */
  readonly policy: BookingPolicy
  readonly hours: {
    readonly zone: ZoneId
    readonly rules: readonly WeeklyRule[]
    readonly overrides: readonly DateOverride[]
  }
  readonly busy: readonly Busy[]
  /** Sessions whose hold has run out but is not expired in the database yet; they are not busy. */
  readonly lapsed: readonly SessionId[]
}

/** One row of the statement in read-openings.ts. */
export type OpeningsRow = {
  readonly service: ServiceView
  readonly relation: Relation
  readonly zone: ZoneId
  readonly policy: Openings['policy']
  readonly hoursZone: ZoneId | null
  readonly rules: readonly WeeklyRule[] | null
  readonly overrides: readonly { date: string; ranges: readonly MinuteRange[] }[]
  readonly taken: readonly BusySession[]
  readonly away: readonly (readonly [start: number, end: number, id: string])[]
}

export function openingsFrom(row: OpeningsRow): Openings {
  const overrides = row.overrides.map(({ date, ranges }) => ({ date: Temporal.PlainDate.from(date), ranges }))
  const running = row.taken.filter(([, , , , , , lapsed]) => lapsed !== true)
  return {
    service: row.service,
    relation: row.relation,
    zone: row.zone,
    policy: row.policy,
    hours: { zone: row.hoursZone ?? row.zone, rules: row.rules ?? [], overrides },
    busy: [
      ...running.map(busySession),
      ...row.away.map(([start, end, ref]) => {
        return { interval: intervalOf(start, end), reason: 'time-off', ref } as const
      }),
    ],
    lapsed: row.taken.filter(([, , , , , , lapsed]) => lapsed === true).map(([, , , , , id]) => id),
  }
}

function busySession([from, to, start, end, status, ref]: BusySession): Busy {
  const reason = status === 'held' ? 'hold' : 'session'
  return { interval: intervalOf(from, to), meeting: intervalOf(start, end), reason, ref }
}

function intervalOf(start: number, end: number): Interval {
  return { start: start as EpochMs, end: end as EpochMs }
}

/** The request for the pure pipeline, for one length of the service and a range of starts. */
export function slotRequestOf(
  { service, hours, busy }: Openings,
  durationMinutes: number,
  range: Interval,
  now: Temporal.Instant,
): SlotRequest {
  return {
    ...hours,
    busy,
    range,
    now,
    service: {
      durationMinutes,
      stepMinutes: service.slotStepMinutes,
      bufferBefore: service.bufferBeforeMinutes,
      bufferAfter: service.bufferAfterMinutes,
      minimumNoticeMinutes: service.minimumNoticeMinutes,
      horizonDays: service.horizonDays,
    },
  }
}

/** The request of the pure rules for one start. */
export function startRequestOf(
  openings: Openings,
  { start: at, durationMinutes }: { readonly start: Temporal.Instant; readonly durationMinutes: number },
  now: Temporal.Instant,
): { readonly request: SlotRequest; readonly start: EpochMs } {
  const range = { start: epochMsOf(at), end: epochMsOf(at.add({ minutes: 1 })) }
  return { request: slotRequestOf(openings, durationMinutes, range, now), start: range.start }
}
