import type { BookingPolicy, MinuteRange, WeeklyRule } from '@hora/db/tables'
import type { PracticeLimits } from '@hora/schema/inputs/session-limits'
import type { Relation } from '#auth/relation-sql.ts'
import type { HolidaySettings, HolidayTime } from '#features/holidays/index.ts'
import type { ServiceView } from '#features/services/index.ts'
import type { BusySession, CountedRow } from '#features/sessions/index.ts'
import { type EpochMs, epochMsOf } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { closedDays } from '../domain/days-off.ts'
import type { Busy, DateOverride, Group, SlotLimits, SlotRequest } from '../domain/slot-request.ts'

/** All data that decides which times of a service are open in a range, and the relation of the viewer. */
export interface Openings {
  readonly service: ServiceView
  readonly relation: Relation
  /** The same for this service: a client that it is not for is a stranger to it. */
  readonly serviceRelation: Relation
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
  /** The sessions of this service that others may join. */
  readonly groups: readonly Group[]
  /** The limits of sessions; null: there are none. */
  readonly limits: SlotLimits | null
  /** Sessions with a hold that has run out but is not expired in the database yet. Without other places, they are not busy. */
  readonly lapsed: readonly SessionId[]
}

/** One row of the statement in read-openings.ts. */
export type OpeningsRow = {
  readonly service: ServiceView
  readonly relation: Relation
  readonly forAccount: boolean
  readonly zone: ZoneId
  readonly policy: Openings['policy']
  readonly hoursZone: ZoneId | null
  readonly rules: readonly WeeklyRule[] | null
  readonly overrides: readonly { date: string; ranges: readonly MinuteRange[] }[]
  readonly taken: readonly BusySession[]
  readonly away: readonly (readonly [start: number, end: number, id: string])[]
  readonly daysAway: readonly (readonly [first: string, last: string, yearly: boolean, id: string])[]
  readonly holidays: HolidaySettings | null
  readonly practiceLimits: PracticeLimits | null
  /** Read only where there are limits. */
  readonly counted: readonly CountedRow[] | null
}

/** The openings of a row, with the holidays of its practice, in the range that was read. */
export function openingsFrom(row: OpeningsRow, holidays: readonly HolidayTime[], around: Interval): Openings {
  const overrides = row.overrides.map(({ date, ranges }) => ({ date: Temporal.PlainDate.from(date), ranges }))
  const running = row.taken.filter(([, , , , , , lapsed]) => lapsed !== true)
  const groups = running.flatMap((session) => groupOf(session, row.service.id))
  return {
    service: row.service,
    relation: row.relation,
    serviceRelation: row.relation === 'client' && !row.forAccount ? 'stranger' : row.relation,
    zone: row.zone,
    policy: row.policy,
    hours: { zone: row.hoursZone ?? row.zone, rules: row.rules ?? [], overrides },
    busy: [
      ...running.map(busySession),
      ...row.away.map(([start, end, ref]) => {
        return { interval: intervalOf(start, end), reason: 'time-off', ref } as const
      }),
      ...row.daysAway.flatMap((days) => busyDays(days, row.zone, around)),
      ...holidays.map(({ during, holiday }) => {
        return { interval: during, reason: 'holiday', ref: holiday.key, holiday } as const
      }),
    ],
    groups,
    limits: limitsOf(row),
    lapsed: row.taken.filter(hasLapsed).map(([, , , , , id]) => id),
  }
}

function limitsOf({ practiceLimits: practice, service, counted, zone }: OpeningsRow): SlotLimits | null {
  if (counted === null) return null
  const sessions = counted.map(([start, end, ref, serviceId, ofClient]) => {
    return { ref, during: intervalOf(start, end), ofService: serviceId === service.id, ofClient }
  })
  return { zone, practice, service: service.sessionLimits, counted: sessions }
}

function busyDays(
  [first, last, yearly, ref]: OpeningsRow['daysAway'][number],
  zone: ZoneId,
  around: Interval,
): readonly Busy[] {
  const [firstDate, lastDate] = [Temporal.PlainDate.from(first), Temporal.PlainDate.from(last)]
  const closed = closedDays({ firstDate, lastDate, yearly }, zone, around)
  return closed.map((interval) => ({ interval, reason: 'time-off', ref }))
}

function hasLapsed([, , , , , , lapsed, group]: BusySession): boolean {
  return lapsed === true || (group !== null && group[3][2] > 0)
}

function busySession([from, to, start, end, status, ref, , group]: BusySession): Busy {
  const reason = status === 'held' ? 'hold' : 'session'
  const busy = { interval: intervalOf(from, to), meeting: intervalOf(start, end), reason, ref } as const
  if (group === null) return busy
  const [, , stands, [taken]] = group
  return stands || taken > 1 ? { ...busy, shared: true } : busy
}

/** A session of the asked service that may be joined. */
function groupOf([, , start, end, , ref, , group]: BusySession, asked: ServiceView['id']): readonly Group[] {
  if (group === null) return []
  const [serviceId, capacity, , [taken, confirmed, , mine], [minimumPlaces, decideHoursBefore, decided]] =
    group
  if (serviceId !== asked) return []
  const minimum = { minimumPlaces, decideHoursBefore, decided, confirmed }
  return [{ ref, during: intervalOf(start, end), placesLeft: Math.max(0, capacity - taken), mine, minimum }]
}

function intervalOf(start: number, end: number): Interval {
  return { start: start as EpochMs, end: end as EpochMs }
}

/** The request for the pure pipeline, for one length of the service and a range of starts. */
export function slotRequestOf(
  { service, hours, busy, groups, limits }: Openings,
  durationMinutes: number,
  range: Interval,
  now: Temporal.Instant,
): SlotRequest {
  return {
    ...hours,
    busy,
    groups,
    limits,
    range,
    now,
    service: {
      durationMinutes,
      stepMinutes: service.slotStepMinutes,
      bufferBefore: service.bufferBeforeMinutes,
      bufferAfter: service.bufferAfterMinutes,
      minimumNoticeMinutes: Math.max(service.minimumNoticeMinutes, decidedBefore(service)),
      joinNoticeMinutes: service.minimumNoticeMinutes,
      capacity: service.capacity,
      horizonDays: service.horizonDays,
    },
  }
}

/** A new group with a minimum starts after the moment at which that is decided. */
function decidedBefore({ minimumPlaces, decideHoursBefore }: ServiceView): number {
  return minimumPlaces === null || decideHoursBefore === null ? 0 : decideHoursBefore * 60
}

/** The request of the pure rules for one start. */
export function startRequestOf(
  openings: Openings,
  { start: at, durationMinutes, makesSession = false }: OneStart,
  now: Temporal.Instant,
): { readonly request: SlotRequest; readonly start: EpochMs } {
  const range = { start: epochMsOf(at), end: epochMsOf(at.add({ minutes: 1 })) }
  const known = makesSession ? { ...openings, groups: [] } : openings
  return { request: slotRequestOf(known, durationMinutes, range, now), start: range.start }
}

interface OneStart {
  readonly start: Temporal.Instant
  readonly durationMinutes: number
  /** Whether it is for a session of its own: then it joins no other. */
  readonly makesSession?: boolean
}
