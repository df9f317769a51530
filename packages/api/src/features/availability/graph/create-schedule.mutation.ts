import { createScheduleInput } from '@hora/schema/inputs/availability'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import type { ScheduleView } from '../data/schedule-view.ts'
import { createSchedule } from '../use-cases/create-schedule.ts'
import { WeeklyRuleInput } from './hours.type.ts'
import { ScheduleType } from './schedule.type.ts'

const CreateScheduleInput = builder.inputType('CreateScheduleInput', {
  description: 'A new schedule.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to create a schedule.' }),
    name: t.string({ required: true, description: 'What to call it, up to 60 characters.' }),
    zone: t.field({
      type: 'TimeZone',
      required: true,
      description: 'The zone whose clock its hours follow.',
    }),
    weeklyRules: t.field({
      type: [WeeklyRuleInput],
      required: true,
      description: 'The hours that return each week; up to 8 stretches a day that do not overlap.',
    }),
  }),
})

const Success = builder.objectRef<{ schedule: ScheduleView }>('CreateScheduleSuccess').implement({
  description: 'The schedule was created.',
  fields: (t) => ({ schedule: t.expose('schedule', { type: ScheduleType, description: 'The new one.' }) }),
})

builder.mutationField('createSchedule', (t) =>
  t.field({
    type: resultUnion('CreateSchedule', [Success, InvalidInput, Refusal]),
    description: "Adds a schedule to the viewer's practice; the first becomes the main one.",
    args: { input: t.arg({ type: CreateScheduleInput, required: true, description: 'The schedule.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(createScheduleInput, input)
      if (!read.ok) return refuse(read.error)
      return answer(await createSchedule(ports, viewer, read.value), 'CreateScheduleSuccess')
    },
  }),
)
