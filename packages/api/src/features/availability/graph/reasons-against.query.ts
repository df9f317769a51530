import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { explainTime } from '../use-cases/explain-time.ts'
import { mostReasons, TimeRefusalType } from './time-refusal.type.ts'

builder.queryField('reasonsAgainst', (t) =>
  t.field({
    type: [TimeRefusalType],
    ...listSize(mostReasons),
    description:
      'Everything against a session at one time, for the professional before they book; empty when nothing is.',
    args: {
      serviceId: t.arg.id({ required: true, description: 'The service.' }),
      durationMinutes: t.arg.int({
        required: true,
        description: 'One of the durations of the service, in minutes.',
      }),
      start: t.arg({
        type: 'Instant',
        required: true,
        description: 'When it would start; not only a start that is offered to clients.',
      }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { serviceId: globalId, ...args }, { ports, viewer }) => {
      const serviceId = idOf<ServiceId>(globalId, 'Service')
      if (serviceId === null) throw refuseQuery(domainError('NOT_FOUND'))
      const reasons = await explainTime(ports, viewer, { ...args, serviceId })
      if (!reasons.ok) throw refuseQuery(reasons.error)
      return [...reasons.value]
    },
  }),
)
