import { recordAttendanceInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { recordAttendance } from '../../use-cases/attendance/record-attendance.ts'
import { BookingType } from '../booking.type.ts'

defineMutation('recordAttendance', {
  description: `Records or corrects, as the professional, whether the client came: from the start of the session until ${limits.attendanceDays} days after its end. The client is notified of being recorded as missing, and of the correction.`,
  scope: 'signedIn',
  input: recordAttendanceInput,
  success: {
    description: 'The attendance is recorded.',
    fields: { booking: { type: BookingType, description: 'The booking as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: recordAttendance,
})
