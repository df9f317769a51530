import { updateTimeOffInput } from '@hora/schema/inputs/availability'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { readInput } from '#graph/input.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import type { TimeOffView } from '../data/time-off-view.ts'
import { updateTimeOff } from '../use-cases/update-time-off.ts'
import { TimeOffType } from './time-off.type.ts'

const UpdateTimeOffInput = builder.inputType('UpdateTimeOffInput', {
  description: 'Changes to time off. Absent: unchanged. A null label removes it.',
  fields: (t) => ({
    timeOffId: t.id({ required: true, description: 'The time off to change.' }),
    expectedVersion: t.int({ required: true, description: 'The version the changes were made on.' }),
    startsLocal: t.field({ type: 'PlainDateTime', description: 'Its start, by the clock of its zone.' }),
    endsLocal: t.field({ type: 'PlainDateTime', description: 'Its end, by the clock of its zone.' }),
    label: t.string({ description: 'What it is for, up to 80 characters.' }),
  }),
})

const Success = builder.objectRef<{ timeOff: TimeOffView }>('UpdateTimeOffSuccess').implement({
  description: 'The time off was changed.',
  fields: (t) => ({ timeOff: t.expose('timeOff', { type: TimeOffType, description: 'As it is now.' }) }),
})

builder.mutationField('updateTimeOff', (t) =>
  t.field({
    type: resultUnion('UpdateTimeOff', [Success, InvalidInput, Refusal]),
    description: 'Moves or renames time off.',
    args: { input: t.arg({ type: UpdateTimeOffInput, required: true, description: 'The changes.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(updateTimeOffInput, input)
      if (!read.ok) return refuse(read.error)
      const timeOffId = idOf<TimeOffId>(input.timeOffId, 'TimeOff')
      if (timeOffId === null) return refuse(domainError('NOT_FOUND'))
      const outcome = await updateTimeOff(ports, viewer, { ...read.value, timeOffId })
      return answer(outcome, 'UpdateTimeOffSuccess')
    },
  }),
)
