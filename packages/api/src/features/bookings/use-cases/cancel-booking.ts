import type { CancelBookingInput } from '@hora/schema/inputs/bookings'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import type { BookingView } from '../data/booking-cells.ts'
import type { CancellationQuote } from '../domain/quote-cancellation.ts'
import { bookingCancelled } from '../notices/booking-notices.ts'
import { cancelsBooking } from '../policy.ts'
import { applyCommand } from './apply-command.ts'
import { changeBooking } from './change-booking.ts'
import { notifySides } from './notify-sides.ts'

export type CancelBooking = Decoded<CancelBookingInput>

/** Cancels a booking, for either side, for what that side expected to owe. The time is open again at once. */
export async function cancelBooking(
  ports: Ports,
  viewer: Viewer,
  input: CancelBooking,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  return await changeBooking(ports, viewer, {
    operation: 'cancelBooking',
    input,
    policy: cancelsBooking,
    work: async (tx, { booking, side, message }) => {
      const { expectedOwedMinor } = input
      const command = { type: 'cancel', actor: side, expectedOwedMinor } as const
      const cancelled = await applyCommand(tx, ports, booking, command, { message })
      if (!cancelled.ok) return err(withCurrency(cancelled.error, booking))
      const wasConfirmed = booking.status === 'confirmed'
      if (wasConfirmed)
        await notifySides(tx, ports, booking, {
          by: side,
          notice: bookingCancelled,
          wanted: input.notify,
          now: null,
        })
      return cancelled
    },
  })
}

/** A new quote names the currency of the booking. */
function withCurrency(error: DomainError, { currency }: BookingView): DomainError {
  if (!isQuoteChanged(error)) return error
  return domainError('QUOTE_CHANGED', { quote: { ...error.quote, currency } })
}

type QuoteChanged = DomainError<'QUOTE_CHANGED', { quote: CancellationQuote }>

function isQuoteChanged(error: DomainError): error is QuoteChanged {
  return error.code === 'QUOTE_CHANGED'
}
