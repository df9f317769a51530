import { updateTimeOffInput } from '@hora/schema/inputs/availability'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateTimeOff } from '../use-cases/update-time-off.ts'
import { TimeOffType } from './time-off.type.ts'

defineMutation('updateTimeOff', {
  description: 'Moves or renames time off.',
  scope: 'signedIn',
  input: updateTimeOffInput,
  success: {
    description: 'The time off was changed.',
    fields: { timeOff: { type: TimeOffType, description: 'The time off as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateTimeOff,
})
