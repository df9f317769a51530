import { contestNoShowInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { contestNoShow } from '../../use-cases/attendance/contest-no-show.ts'
import { BookingType } from '../booking.type.ts'

defineMutation('contestNoShow', {
  description: `Says, as the client, that they did come: once for each booking, within ${limits.contestDays} days after being recorded as missing. The professional is notified.`,
  scope: 'signedIn',
  input: contestNoShowInput,
  success: {
    description: 'It is contested.',
    fields: { booking: { type: BookingType, description: 'The booking as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: contestNoShow,
})
