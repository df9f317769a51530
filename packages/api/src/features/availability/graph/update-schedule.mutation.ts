import { updateScheduleInput } from '@hora/schema/inputs/availability'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { updateSchedule } from '../use-cases/update-schedule.ts'
import { ScheduleType } from './schedule.type.ts'

defineMutation('updateSchedule', {
  description: 'Changes a schedule. Existing sessions stay unchanged.',
  scope: 'signedIn',
  input: updateScheduleInput,
  success: {
    description: 'The schedule was changed.',
    fields: { schedule: { type: ScheduleType, description: 'The schedule as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: updateSchedule,
})
