/** Why a time is not free. */
export type RefusalReason =
  | 'outside-hours'
  | 'day-off'
  | 'time-off'
  | 'session'
  | 'hold'
  | 'external'
  | 'buffer'
  | 'notice'
  | 'horizon'
  | 'full'

/** One reason against one time; `ref` is the id of the session, hold or time off in the way. */
export type Refusal = { readonly reason: RefusalReason; readonly message: string; readonly ref?: string }

/** What a professional reads beside a refused time. */
export const refusalMessages: Record<RefusalReason, string> = {
  'outside-hours': 'It does not fit into your open hours.',
  'day-off': 'You marked this date as a day off.',
  'time-off': 'You are away at this time.',
  session: 'You have another session then.',
  hold: 'Someone is booking this time at the moment.',
  external: 'Another calendar shows you as busy.',
  buffer: 'It would leave too little time around something else.',
  notice: 'It is sooner than your minimum notice.',
  horizon: 'It is further ahead than bookings are open.',
  full: 'Every seat of this session is taken.',
}

export function refusal(reason: RefusalReason, ref?: string): Refusal {
  const message = refusalMessages[reason]
  return ref === undefined ? { reason, message } : { reason, message, ref }
}
