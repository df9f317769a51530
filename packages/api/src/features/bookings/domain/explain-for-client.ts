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
  readonly status: 'held' | AgreedStatus
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
  const code = nameRefusal({
    ...factsOf(others),
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

const noRules = { notice: false, horizon: false, outside: false, offGrid: false } as const

function factsOf({ reasons, onGrid }: ExplainedStart) {
  const has = (...some: readonly RefusalReason[]) => reasons.some(({ reason }) => some.includes(reason))
  return {
    past: has('past'),
    notice: has('notice'),
    horizon: has('horizon'),
    outside: has(...outside),
    offGrid: !onGrid,
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
  const gone = new Set<string>(places.map(({ sessionId }) => sessionId))
  return { ...request, busy: request.busy.filter(({ ref, shared = false }) => shared || !gone.has(ref)) }
}
