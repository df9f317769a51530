import type { BookingCore } from './booking.ts'

/** Who acts. Time acts too: holds run out and sessions end by the clock. */
export type BookingActor = 'client' | 'professional' | 'clock'

/** New times of a booking. */
export type NewTimes = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant }

/** What can be asked of a booking. `hold` and `book` begin one. */
export type BookingCommand = { readonly actor: BookingActor } & (
  | { readonly type: 'hold'; readonly core: BookingCore }
  | { readonly type: 'book'; readonly core: BookingCore }
  | { readonly type: 'confirm' }
  | { readonly type: 'reschedule'; readonly to: NewTimes }
  | { readonly type: 'cancel' }
  | { readonly type: 'expire' }
  | { readonly type: 'complete' }
  | { readonly type: 'mark-no-show' }
)

export type CommandType = BookingCommand['type']

/** Who may ask for what at all; whether it is possible now is for the decision. */
export const mayAsk: Record<CommandType, readonly BookingActor[]> = {
  hold: ['client'],
  book: ['professional'],
  confirm: ['client'],
  reschedule: ['client', 'professional'],
  cancel: ['client', 'professional'],
  expire: ['clock'],
  complete: ['professional', 'clock'],
  'mark-no-show': ['professional'],
}
