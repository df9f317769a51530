import { takeTimeOffInput } from '@hora/schema/inputs/closings'
import { limits } from '@hora/schema/limits'
import { TimeOffType } from '#features/availability/index.ts'
import { SessionType } from '#features/sessions/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { ErrorInterface, errorType, InvalidInput, Refusal } from '#graph/errors.ts'
import { listSize } from '#graph/list-size.ts'
import { type SessionsChanged, takeTimeOff } from '../use-cases/take-time-off.ts'
import './session-act.enum.ts'

const SessionsChangedType = errorType<SessionsChanged>('SESSIONS_CHANGED', 'SessionsChanged').implement({
  interfaces: [ErrorInterface],
  description: 'The sessions in a time off are not those of the list. Nothing was changed.',
  fields: (t) => ({
    sessions: t.field({
      type: [SessionType],
      ...listSize(limits.sessionsMet),
      description: `The sessions as they are now, by start; ${limits.sessionsMet} at most.`,
      resolve: ({ sessions }) => [...sessions],
    }),
    sessionCount: t.exposeInt('sessionCount', { description: 'How many sessions there are.' }),
    met: t.exposeString('met', { description: 'Names this list.' }),
  }),
})

defineMutation('takeTimeOff', {
  description:
    'Adds or changes time off, and moves, cancels or keeps the sessions in it, all at once or not at all.',
  scope: 'professional',
  input: takeTimeOffInput,
  success: {
    description: 'The time off is saved, and the sessions are as chosen.',
    fields: { timeOff: { type: TimeOffType, description: 'The time off as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SessionsChangedType],
  run: takeTimeOff,
})
