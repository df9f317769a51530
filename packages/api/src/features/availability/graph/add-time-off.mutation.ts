import { addTimeOffInput } from '@hora/schema/inputs/availability'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { readInput } from '#graph/input.ts'
import type { TimeOffView } from '../data/time-off-view.ts'
import { addTimeOff } from '../use-cases/add-time-off.ts'
import { TimeOffType } from './time-off.type.ts'

const AddTimeOffInput = builder.inputType('AddTimeOffInput', {
  description: "A stretch to close, by the clock of the professional's zone.",
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: 'One for each intention to add time off.' }),
    startsLocal: t.field({ type: 'PlainDateTime', required: true, description: 'Its start.' }),
    endsLocal: t.field({ type: 'PlainDateTime', required: true, description: 'Its end, after its start.' }),
    label: t.string({ description: 'What it is for, up to 80 characters; only its owner sees it.' }),
  }),
})

const Success = builder.objectRef<{ timeOff: TimeOffView }>('AddTimeOffSuccess').implement({
  description: 'The stretch is closed.',
  fields: (t) => ({ timeOff: t.expose('timeOff', { type: TimeOffType, description: 'The new time off.' }) }),
})

builder.mutationField('addTimeOff', (t) =>
  t.field({
    type: resultUnion('AddTimeOff', [Success, InvalidInput, Refusal]),
    description: 'Closes a stretch of time, two years at most. Sessions that lie in it stay.',
    args: { input: t.arg({ type: AddTimeOffInput, required: true, description: 'The stretch.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const read = readInput(addTimeOffInput, input)
      if (!read.ok) return refuse(read.error)
      return answer(await addTimeOff(ports, viewer, read.value), 'AddTimeOffSuccess')
    },
  }),
)
