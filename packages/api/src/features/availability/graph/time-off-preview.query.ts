import { limits } from '@hora/schema/limits'
import { SessionType } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { previewTimeOff, type TimeOffPreview } from '../use-cases/preview-time-off.ts'

/** More sessions are a number on the screen. */
const shown = limits.sessionsMet

const TimeOffPreviewType = builder.objectRef<TimeOffPreview>('TimeOffPreview').implement({
  description: 'The sessions that a time off would overlap, before it is saved.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Instant', description: 'The instant it would start.' }),
    end: t.expose('end', { type: 'Instant', description: 'The instant it would end.' }),
    sessions: t.field({
      type: [SessionType],
      ...listSize(shown),
      description: `The sessions in its period, by start; ${shown} at most. They stay booked.`,
      resolve: ({ sessions }) => [...sessions],
    }),
    met: t.exposeString('mark', { description: 'Names this list of sessions; see takeTimeOff.' }),
    sessionCount: t.exposeInt('sessionCount', { description: 'How many sessions are in its period.' }),
  }),
})

builder.queryField('timeOffPreview', (t) =>
  t.field({
    type: TimeOffPreviewType,
    description: 'The sessions that a time off would meet; for the professional, before it is saved.',
    args: {
      firstDate: t.arg({ type: 'PlainDate', description: 'Its first day, for whole days.' }),
      lastDate: t.arg({ type: 'PlainDate', description: 'Its last day, which may be the first one.' }),
      yearly: t.arg.boolean({ description: 'Whether these days repeat every year.' }),
      startsLocal: t.arg({ type: 'PlainDateTime', description: 'Its start, for hours.' }),
      endsLocal: t.arg({ type: 'PlainDateTime', description: 'Its end, after its start.' }),
      timeOffId: t.arg.id({ description: 'The time off that changes. Absent: a new one.' }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { timeOffId: globalId, ...chosen }, { ports, viewer }) => {
      const timeOffId = globalId ? idOf<TimeOffId>(globalId, 'TimeOff') : null
      if (globalId && timeOffId === null) throw refuseQuery(domainError('NOT_FOUND'))
      const preview = await previewTimeOff(ports, viewer, { ...chosen, timeOffId, limit: shown })
      if (!preview.ok) throw refuseQuery(preview.error)
      return preview.value
    },
  }),
)
