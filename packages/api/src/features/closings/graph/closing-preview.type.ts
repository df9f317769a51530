import { limits } from '@hora/schema/limits'
import { SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import type { SessionList } from '../use-cases/sessions-changed.ts'

export const ClosingPreviewType = builder.objectRef<SessionList>('ClosingPreview').implement({
  description: 'The sessions in time that a change would close, before it is saved.',
  fields: (t) => ({
    sessions: t.field({
      type: [SessionType],
      ...listSize(limits.sessionsMet),
      description: `The sessions, by start; ${limits.sessionsMet} at most. They stay booked.`,
      resolve: ({ sessions }) => [...sessions],
    }),
    sessionCount: t.exposeInt('sessionCount', { description: 'How many sessions there are.' }),
    met: t.exposeString('met', { description: 'Names this list; the change takes it.' }),
  }),
})
