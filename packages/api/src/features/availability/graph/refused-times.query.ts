import { builder } from '#graph/builder.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { ServiceId } from '#kernel/ids.ts'
import { isoWriter } from '#kernel/iso-text.ts'
import type { ConsideredTime } from '../domain/explain-refusals.ts'
import { mostTimesOfDay } from '../domain/most-times.ts'
import type { Refusal, RefusalReason } from '../domain/refusal.ts'
import { explainRefusedTimes } from '../use-cases/explain-refused-times.ts'

const reasons = {
  OUTSIDE_HOURS: { value: 'outside-hours', description: 'It is outside the open hours.' },
  DAY_OFF: { value: 'day-off', description: 'The date is marked as a day off.' },
  TIME_OFF: { value: 'time-off', description: 'It is during time off.' },
  SESSION: { value: 'session', description: 'There is another session.' },
  HOLD: { value: 'hold', description: 'Someone is booking this time at the moment.' },
  EXTERNAL: { value: 'external', description: 'Another calendar shows the professional as busy.' },
  BUFFER: { value: 'buffer', description: 'It leaves too little buffer time.' },
  NOTICE: { value: 'notice', description: 'It is inside the minimum notice.' },
  HORIZON: { value: 'horizon', description: 'It is beyond the horizon of the service.' },
  FULL: { value: 'full', description: 'Every seat is taken.' },
} as const satisfies Record<string, { value: RefusalReason; description: string }>

const RefusalReasonEnum = builder.enumType('RefusalReason', {
  description: 'Why a time is not free.',
  values: reasons,
})

const TimeRefusal = builder.objectRef<Refusal>('TimeRefusal').implement({
  ...smallValue,
  description: 'One reason why a time is not free.',
  fields: (t) => ({
    reason: t.field({
      type: RefusalReasonEnum,
      description: 'The reason as a code.',
      resolve: ({ reason }) => reason,
    }),
    message: t.exposeString('message', { description: 'The reason as a sentence for the professional.' }),
    sessionId: t.id({
      nullable: true,
      description: 'Id of the first conflicting session, which may be held.',
      resolve: ({ reason, ref }) => (ref && reason !== 'time-off' ? encodeGlobalId('Session', ref) : null),
    }),
    timeOffId: t.id({
      nullable: true,
      description: 'Id of the first conflicting time off.',
      resolve: ({ reason, ref }) => (ref && reason === 'time-off' ? encodeGlobalId('TimeOff', ref) : null),
    }),
  }),
})

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
      type: [TimeRefusal],
      ...listSize(Object.keys(reasons).length),
      description: 'The reasons against it, each once.',
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
