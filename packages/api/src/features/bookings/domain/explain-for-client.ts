import {
  type ExplainedStart,
  explainStart,
  type RefusalReason,
  type SlotRequest,
} from '#features/availability/index.ts'
import type { EpochMs } from '#kernel/epoch.ts'
import type { BookingId, ServiceId, SessionId } from '#kernel/ids.ts'
import { type Interval, overlaps } from '#kernel/interval.ts'
import type { AgreedStatus } from './booking.ts'
import { nameRefusal, type TimeRefusalCode } from './name-refusal.ts'

/** A running hold or an agreed booking of the client who asks. */
export interface OwnPlace {
  readonly bookingId: BookingId
  readonly sessionId: SessionId
  readonly serviceId: ServiceId
  readonly status: 'held' | 'requested' | AgreedStatus
  readonly during: Interval
}

export interface AskingClient {
  readonly serviceId: ServiceId
  /** Their places around the time. */
  readonly own: readonly OwnPlace[]
  /** The time was theirs before: only what has it now is a reason against it. */
  readonly isAgreed: boolean
}

export interface ClientRefusal {
  readonly code: TimeRefusalCode | 'TIME_PASSED'
  /** The client's own hold or booking that is in the way. */
  readonly bookingId: BookingId | null
}

/** Names the one reason against a start that a client asks for, knowing their own places; null when it is free. */
export function explainForClient(
  request: SlotRequest,
  start: EpochMs,
  { serviceId, own, isAgreed }: AskingClient,
): ClientRefusal | null {
  const end = (start + request.service.durationMinutes * 60_000) as EpochMs
  const holds = own.filter(({ status }) => status === 'held')
  const isOwnHold = holds.find(
    ({ during, serviceId: its }) => its === serviceId && during.start === start && during.end === end,
  )
  const booked = own.find(({ status, during }) => status !== 'held' && overlaps(during, { start, end }))
  const all = explainStart(request, start)
  const isIn = all.joins?.mine ?? false
  const others = holds.length === 0 ? all : explainStart(withoutSessions(request, holds), start)
  const met = holds.find(({ sessionId }) => meets(all, sessionId))
  // Without its own hold a full day may be open again, but only a hold that is in the way of this time is named.
  const code = nameRefusal({
    ...factsOf(met === undefined ? all : others),
    ...(isAgreed ? noRules : {}),
    isOwnHold: isOwnHold !== undefined,
    isBooked: booked !== undefined || isIn,
    meetsOwnHold: met !== undefined && all.reasons.length > others.reasons.length,
  })
  if (code === null) return null
  const near = own.find(({ sessionId }) => meets(others, sessionId))
  const ofCode = { HELD_BY_YOU: isOwnHold ?? met, BOOKED_BY_YOU: booked, BUFFER_TOO_SHORT: near } as const
  const place = code in ofCode ? ofCode[code as keyof typeof ofCode] : undefined
  return { code, bookingId: place?.bookingId ?? null }
}

const taking: readonly RefusalReason[] = ['session', 'hold', 'external']
const outside: readonly RefusalReason[] = ['day-off', 'time-off', 'holiday', 'outside-hours']

const noLimits = { clientWeek: false, clientDay: false, week: false, day: false, rest: false } as const
const noRules = { ...noLimits, notice: false, horizon: false, outside: false, offGrid: false } as const

function factsOf({ reasons, onGrid }: ExplainedStart) {
  const has = (...some: readonly RefusalReason[]) => reasons.some(({ reason }) => some.includes(reason))
  return {
    past: has('past'),
    notice: has('notice'),
    horizon: has('horizon'),
    outside: has(...outside),
    offGrid: !onGrid,
    clientWeek: has('client-week-limit'),
    clientDay: has('client-day-limit'),
    week: has('week-limit', 'service-week-limit'),
    day: has('day-limit', 'service-day-limit'),
    rest: has('break'),
    full: has('full'),
    taken: has(...taking),
    buffer: has('buffer'),
  }
}

function meets({ reasons }: ExplainedStart, sessionId: SessionId): boolean {
  return reasons.some(({ meets: obstacle }) => obstacle?.ref === sessionId)
}

/** Without the sessions that would be gone without the client's holds. One that others are in would stay. */
function withoutSessions(request: SlotRequest, places: readonly OwnPlace[]): SlotRequest {
  const left = new Set<string>(places.map(({ sessionId }) => sessionId))
  const shared = request.busy.filter((busy) => busy.shared === true).map(({ ref }) => ref)
  const gone = left.difference(new Set(shared))
  const busy = request.busy.filter(({ ref }) => !gone.has(ref))
  if (!request.limits) return { ...request, busy }
  const counted = request.limits.counted
    .filter(({ ref }) => !gone.has(ref))
    .map((session) => (left.has(session.ref) ? { ...session, ofClient: false } : session))
  return { ...request, busy, limits: { ...request.limits, counted } }
}
