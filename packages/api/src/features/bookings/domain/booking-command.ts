import type { Attendance, BookingCore } from './booking.ts'

/** Who acts. The clock is an actor too: it ends holds and sessions. */
export type BookingActor = 'client' | 'professional' | 'clock'

/** New times of a booking. */
export type NewTimes = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }

/** A command to a booking. `hold`, `book` and `accept` create one. */
export type BookingCommand = { readonly actor: BookingActor } & (
  | { readonly type: 'hold'; readonly core: BookingCore }
  | { readonly type: 'book'; readonly core: BookingCore }
  /** Takes a start that the professional suggested: it needs no approval. */
  | { readonly type: 'accept'; readonly core: BookingCore }
  | { readonly type: 'confirm' }
  | { readonly type: 'approve' }
  | { readonly type: 'decline'; readonly suggestedStarts: readonly Temporal.Instant[] }
  | { readonly type: 'withdraw' }
  /** Marks the suggestions of a declined request as used. */
  | { readonly type: 'take-suggestion'; readonly start: Temporal.Instant }
  | { readonly type: 'reschedule'; readonly to: NewTimes }
  /** What the person was shown that it costs; absent: it is not compared. */
  | { readonly type: 'cancel'; readonly expectedOwedMinor?: number }
  /** The group did not reach its minimum at this moment. */
  | { readonly type: 'call-off'; readonly at: Temporal.Instant }
  | { readonly type: 'undo-cancel' }
  | { readonly type: 'expire' }
  | { readonly type: 'complete' }
  | { readonly type: 'record-attendance'; readonly attendance: Attendance }
  | { readonly type: 'contest' }
)

export type CommandType = BookingCommand['type']

/** The actors of each command. Whether it is possible now is decided in `decide`. */
export const mayAsk: Record<CommandType, readonly BookingActor[]> = {
  hold: ['client'],
  book: ['professional'],
  accept: ['client'],
  confirm: ['client'],
  approve: ['professional'],
  decline: ['professional'],
  withdraw: ['client'],
  'take-suggestion': ['client'],
  reschedule: ['client', 'professional'],
  cancel: ['client', 'professional'],
  'call-off': ['clock'],
  'undo-cancel': ['client', 'professional'],
  expire: ['clock'],
  complete: ['clock'],
  'record-attendance': ['professional'],
  contest: ['client'],
}
