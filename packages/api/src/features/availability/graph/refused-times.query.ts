import { builder } from '#graph/builder.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { isoWriter } from '#kernel/iso-text.ts'
import type { ConsideredTime } from '../domain/explain-refusals.ts'
import { mostTimesOfDay } from '../domain/most-times.ts'
import { explainRefusedTimes } from '../use-cases/explain-refused-times.ts'
import { mostReasons, TimeRefusalType } from './time-refusal.type.ts'

const write = isoWriter()

const RefusedTime = builder.objectRef<ConsideredTime>('RefusedTime').implement({
  ...smallValue,
  description: 'A time that is not free.',
  fields: (t) => ({
    start: t.field({
      type: 'Instant',
      description: 'When it would start.',
      resolve: (time) => write(time.start),
    }),
    end: t.field({
      type: 'Instant',
      description: 'When it would end.',
      resolve: (time) => write(time.end),
    }),
    reasons: t.field({
      type: [TimeRefusalType],
      ...listSize(mostReasons),
      description: 'The reasons against it, each once; a buffer once for each side.',
      resolve: (time) => [...time.reasons],
    }),
  }),
})

builder.queryField('refusedTimes', (t) =>
  t.field({
    type: [RefusedTime],
    ...listSize(mostTimesOfDay),
    description: 'Why times of a day are not free; for the professional only.',
    args: {
      serviceId: t.arg.id({ required: true, description: 'The service.' }),
      durationMinutes: t.arg.int({
        required: true,
        description: 'One of the durations of the service, in minutes.',
      }),
      date: t.arg({
        type: 'PlainDate',
        required: true,
        description: 'The day, by the clock of its schedule.',
      }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { serviceId: globalId, ...args }, { ports, viewer }) => {
      const serviceId = idOf<ServiceId>(globalId, 'Service')
      if (serviceId === null) throw refuseQuery(domainError('NOT_FOUND'))
      const times = await explainRefusedTimes(ports, viewer, { ...args, serviceId })
      if (!times.ok) throw refuseQuery(times.error)
      return [...times.value]
    },
  }),
)
