import { updateScheduleInput } from '@hora/schema/inputs/availability'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import type { ScheduleView } from '../data/schedule-view.ts'
import { updateSchedule } from '../use-cases/update-schedule.ts'
import { DateOverrideInput, WeeklyRuleInput } from './hours.type.ts'
import { ScheduleType } from './schedule.type.ts'

const UpdateScheduleInput = builder.inputType('UpdateScheduleInput', {
  description: 'Changes to a schedule. Absent: unchanged. Rules and overrides are replaced as a whole.',
  fields: (t) => ({
    scheduleId: t.id({ required: true, description: 'The schedule to change.' }),
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    name: t.string({ description: 'What to call it, up to 60 characters.' }),
    zone: t.field({ type: 'TimeZone', description: 'The zone whose clock its hours follow.' }),
    main: t.boolean({ description: 'True makes it the one that services use which name none.' }),
    weeklyRules: t.field({
      type: [WeeklyRuleInput],
      description: 'The hours that return each week; up to 8 stretches a day that do not overlap.',
    }),
    overrides: t.field({ type: [DateOverrideInput], description: 'The dates that differ, up to 400.' }),
  }),
})

const Success = builder.objectRef<{ schedule: ScheduleView }>('UpdateScheduleSuccess').implement({
  description: 'The schedule was changed.',
  fields: (t) => ({ schedule: t.expose('schedule', { type: ScheduleType, description: 'As it is now.' }) }),
})

builder.mutationField('updateSchedule', (t) =>
  t.field({
    type: resultUnion('UpdateSchedule', [Success, InvalidInput, Refusal]),
    description: 'Changes a schedule; sessions that were booked before stay where they are.',
    args: { input: t.arg({ type: UpdateScheduleInput, required: true, description: 'The changes.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(updateScheduleInput, input)
      if (!read.ok) return refuse(read.error)
      const scheduleId = idOf<ScheduleId>(input.scheduleId, 'Schedule')
      if (scheduleId === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await updateSchedule(ports, viewer, { ...read.value, scheduleId })
      return answer(outcome, 'UpdateScheduleSuccess')
    },
  }),
)
