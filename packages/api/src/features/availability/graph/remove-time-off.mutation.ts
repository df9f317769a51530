import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { removeTimeOff } from '../use-cases/remove-time-off.ts'

const RemoveTimeOffInput = builder.inputType('RemoveTimeOffInput', {
  description: 'Time off to remove.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The time off.' }) }),
})

const Success = builder.objectRef<{ id: TimeOffId }>('RemoveTimeOffSuccess').implement({
  description: 'The time is open again.',
  fields: (t) => ({
    id: t.id({ description: 'What it was called by.', resolve: ({ id }) => encodeGlobalId('TimeOff', id) }),
  }),
})

builder.mutationField('removeTimeOff', (t) =>
  t.field({
    type: resultUnion('RemoveTimeOff', [Success, Refusal]),
    description: 'Opens again what was closed.',
    args: { input: t.arg({ type: RemoveTimeOffInput, required: true, description: 'Which one.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const id = idOf<TimeOffId>(input.id, 'TimeOff')
      if (id === null) return refuse(domainError('NOT_FOUND'))
      return answer(await removeTimeOff(ports, viewer, { id }), 'RemoveTimeOffSuccess')
    },
  }),
)
