import { limits } from '@hora/schema/limits'
import { SessionType } from '#features/sessions/index.ts'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import { listSize } from '#graph/list-size.ts'
import type { SessionsChanged } from '../use-cases/sessions-changed.ts'

export const SessionsChangedType = errorType<SessionsChanged>(
  'SESSIONS_CHANGED',
  'SessionsChanged',
).implement({
  interfaces: [ErrorInterface],
  description: 'The sessions in time that closes are not those of the list. Nothing was changed.',
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
