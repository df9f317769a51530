import { takeTimeOffInput } from '@hora/schema/inputs/closings'
import { TimeOffType } from '#features/availability/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { takeTimeOff } from '../use-cases/take-time-off.ts'
import './session-act.enum.ts'
import { SessionsChangedType } from './sessions-changed.type.ts'

defineMutation('takeTimeOff', {
  description:
    'Adds or changes time off, and moves, cancels or keeps the sessions in it, all at once or not at all.',
  scope: 'professional',
  input: takeTimeOffInput,
  success: {
    description: 'The time off is saved, and the sessions are as chosen.',
    fields: { timeOff: { type: TimeOffType, description: 'The time off as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SessionsChangedType],
  run: takeTimeOff,
})
