import { acceptSuggestedTimeInput } from '@hora/schema/inputs/bookings'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { acceptSuggestedTime } from '../../use-cases/requests/accept-suggested-time.ts'
import { BookingType } from '../booking.type.ts'
import { TimeRefusedType } from '../refused/time-refused.type.ts'

defineMutation('acceptSuggestedTime', {
  description: 'Books a time that the professional suggested when they declined. It needs no approval.',
  scope: 'signedIn',
  input: acceptSuggestedTimeInput,
  success: {
    description: 'The suggested time is booked.',
    fields: { booking: { type: BookingType, description: 'The booking.' } },
  },
  errors: [InvalidInput, Refusal, TimeRefusedType],
  run: acceptSuggestedTime,
})
