import type { TimeOverride } from '@hora/schema/inputs/bookings'
import type { Holiday } from '#features/holidays/index.ts'
import type { Interval } from '#kernel/interval.ts'
import type { Busy } from './slot-request.ts'

/** Why a time is not free, in the order in which reasons are named: first those that nobody can override. */
export const refusalReasons = [
  'past',
  'session',
  'hold',
  'external',
  'full',
  'day-off',
  'time-off',
  'holiday',
  'outside-hours',
  'notice',
  'horizon',
  'buffer',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** What a time meets: a session, a hold, time off or a holiday, without its buffers. */
export type Obstacle = {
  readonly kind: Busy['reason']
  readonly ref: string
  readonly during: Interval
  readonly holiday?: Holiday
}

/** Whether a time meets a session, which may be held. */
export function isSession(meets: Obstacle | undefined): meets is Obstacle {
  return meets?.kind === 'session' || meets?.kind === 'hold'
}

/** The minutes to keep free between a time and its obstacle, and on which side of the time that is. */
export type BufferGap = { readonly side: 'before' | 'after'; readonly minutes: number }

/** One reason against one time. */
export type Refusal = {
  readonly reason: RefusalReason
  readonly message: string
  readonly meets?: Obstacle
  readonly gap?: BufferGap
}

/** The sentence that a professional reads beside a refused time. */
export const refusalMessages: Record<RefusalReason, string> = {
  past: 'It has already passed.',
  'outside-hours': 'It is outside your open hours.',
  'day-off': 'You marked this date as a day off.',
  'time-off': 'You have time off then.',
  holiday: 'It is a public holiday.',
  session: 'You have another session then.',
  hold: 'Someone is booking this time at the moment.',
  external: 'Another calendar shows you as busy.',
  buffer: 'The buffer is too short.',
  notice: 'It is sooner than your minimum notice.',
  horizon: 'It is further ahead than clients can book.',
  full: 'Every seat of this session is taken.',
}

export function refusal(reason: RefusalReason, meets?: Obstacle): Refusal {
  const message = refusalMessages[reason]
  return meets === undefined ? { reason, message } : { reason, message, meets }
}

/** A buffer that is too short, with its length and its side. */
export function bufferRefusal(meets: Obstacle, gap: BufferGap): Refusal {
  const { side, minutes } = gap
  const place =
    side === 'after' ? 'after it, and something begins sooner' : 'before it, and something ends later'
  return { reason: 'buffer', message: `${minutes} min are kept free ${place}.`, meets, gap }
}

/** What a professional gives up to book a time in spite of a reason; null if nobody can. */
export const overrideOf: Record<RefusalReason, TimeOverride | null> = {
  past: null,
  session: null,
  hold: null,
  external: null,
  full: null,
  'day-off': 'OUTSIDE_HOURS',
  'time-off': 'OUTSIDE_HOURS',
  holiday: 'OUTSIDE_HOURS',
  'outside-hours': 'OUTSIDE_HOURS',
  notice: 'NOTICE',
  horizon: 'HORIZON',
  buffer: 'BUFFER',
}
