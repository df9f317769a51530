import { holdSlotInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, RateLimited, Refusal } from '#graph/errors.ts'
import { holdSlot } from '../../use-cases/hold-slot.ts'
import { BookingType } from '../booking.type.ts'
import { TimeRefusedType } from '../refused/time-refused.type.ts'

defineMutation('holdSlot', {
  description: 'Holds an open time for the viewer, a client, while they complete the booking.',
  scope: 'signedIn',
  input: holdSlotInput,
  success: {
    description: `The time is held for ${limits.holdMinutes} minutes.`,
    fields: { booking: { type: BookingType, description: 'The hold; confirm it in time.' } },
  },
  errors: [InvalidInput, RateLimited, Refusal, TimeRefusedType],
  run: holdSlot,
})
