import { createScheduleInput } from '@hora/schema/inputs/availability'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { createSchedule } from '../use-cases/create-schedule.ts'
import { ScheduleType } from './schedule.type.ts'

defineMutation('createSchedule', {
  description: "Adds a schedule to the viewer's practice; the first becomes the main one.",
  scope: 'professional',
  input: createScheduleInput,
  success: {
    description: 'The schedule was created.',
    fields: { schedule: { type: ScheduleType, description: 'The new schedule.' } },
  },
  errors: [InvalidInput, Refusal],
  run: createSchedule,
})
