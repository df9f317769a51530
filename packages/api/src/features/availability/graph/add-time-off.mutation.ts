import { addTimeOffInput } from '@hora/schema/inputs/availability'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { addTimeOff } from '../use-cases/add-time-off.ts'
import { TimeOffType } from './time-off.type.ts'

defineMutation('addTimeOff', {
  description: 'Blocks a period for new bookings, two years at most. Existing sessions stay.',
  scope: 'professional',
  input: addTimeOffInput,
  success: {
    description: 'The time off was added.',
    fields: { timeOff: { type: TimeOffType, description: 'The new time off.' } },
  },
  errors: [InvalidInput, Refusal],
  run: addTimeOff,
})
