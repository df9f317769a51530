import { closeHoursInput } from '@hora/schema/inputs/closings'
import { ScheduleType } from '#features/availability/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { closeHours } from '../use-cases/close-hours.ts'
import { SessionsChangedType } from './sessions-changed.type.ts'

defineMutation('closeHours', {
  description:
    'Changes a schedule, if the sessions in hours that close are those of the list. They stay booked.',
  scope: 'professional',
  input: closeHoursInput,
  success: {
    description: 'The schedule was changed.',
    fields: { schedule: { type: ScheduleType, description: 'The schedule as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SessionsChangedType],
  run: closeHours,
})
