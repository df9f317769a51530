import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { Refusal } from '#graph/errors.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ScheduleId } from '#kernel/ids.ts'
import { deleteSchedule } from '../use-cases/delete-schedule.ts'

const DeleteScheduleInput = builder.inputType('DeleteScheduleInput', {
  description: 'A schedule to delete.',
  fields: (t) => ({ scheduleId: t.id({ required: true, description: 'The schedule.' }) }),
})

const Success = builder.objectRef<{ scheduleId: ScheduleId }>('DeleteScheduleSuccess').implement({
  description: 'The schedule is gone.',
  fields: (t) => ({
    scheduleId: t.id({
      description: 'The id it was called by.',
      resolve: ({ scheduleId }) => encodeGlobalId('Schedule', scheduleId),
    }),
  }),
})

builder.mutationField('deleteSchedule', (t) =>
  t.field({
    type: resultUnion('DeleteSchedule', [Success, Refusal]),
    description: 'Deletes a schedule that no service names. The main one stays.',
    args: { input: t.arg({ type: DeleteScheduleInput, required: true, description: 'Which one.' }) },
    authScopes: { signedIn: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const scheduleId = idOf<ScheduleId>(input.scheduleId, 'Schedule')
      if (scheduleId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await deleteSchedule(ports, viewer, { scheduleId }), 'DeleteScheduleSuccess')
    },
  }),
)
