import { addTimeOffInput } from '@hora/schema/inputs/availability'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { addTimeOff } from '../use-cases/add-time-off.ts'
import { TimeOffType } from './time-off.type.ts'

defineMutation('addTimeOff', {
  description: 'Closes a stretch of time, two years at most. Sessions that lie in it stay.',
  scope: 'professional',
  input: addTimeOffInput,
  success: {
    description: 'The stretch is closed.',
    fields: { timeOff: { type: TimeOffType, description: 'The new time off.' } },
  },
  errors: [InvalidInput, Refusal],
  run: addTimeOff,
})
