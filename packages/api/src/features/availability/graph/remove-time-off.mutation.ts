import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { removeTimeOff } from '../use-cases/remove-time-off.ts'

const RemoveTimeOffInput = builder.inputType('RemoveTimeOffInput', {
  description: 'Time off to remove.',
  fields: (t) => ({ timeOffId: t.id({ required: true, description: 'The time off.' }) }),
})

const Success = builder.objectRef<{ timeOffId: TimeOffId }>('RemoveTimeOffSuccess').implement({
  description: 'The time is open again.',
  fields: (t) => ({
    timeOffId: t.id({
      description: 'The id it was called by.',
      resolve: ({ timeOffId }) => encodeGlobalId('TimeOff', timeOffId),
    }),
  }),
})

builder.mutationField('removeTimeOff', (t) =>
  t.field({
    type: resultUnion('RemoveTimeOff', [Success, Refusal]),
    description: 'Opens again what was closed.',
    args: { input: t.arg({ type: RemoveTimeOffInput, required: true, description: 'Which one.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const timeOffId = idOf<TimeOffId>(input.timeOffId, 'TimeOff')
      if (timeOffId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await removeTimeOff(ports, viewer, { timeOffId }), 'RemoveTimeOffSuccess')
    },
  }),
)
