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

/** One reason against one time. `ref` is the id of the conflicting session, hold or time off. */
export type Refusal = { readonly reason: RefusalReason; readonly message: string; readonly ref?: string }

/** The sentence that a professional reads beside a refused time. */
export const refusalMessages: Record<RefusalReason, string> = {
  'outside-hours': 'It is outside your open hours.',
  'day-off': 'You marked this date as a day off.',
  'time-off': 'You have time off then.',
  session: 'You have another session then.',
  hold: 'Someone is booking this time at the moment.',
  external: 'Another calendar shows you as busy.',
  buffer: 'It leaves too little buffer time.',
  notice: 'It is inside your minimum notice.',
  horizon: 'It is further ahead than clients can book.',
  full: 'Every seat of this session is taken.',
}

export function refusal(reason: RefusalReason, ref?: string): Refusal {
  const message = refusalMessages[reason]
  return ref === undefined ? { reason, message } : { reason, message, ref }
}
