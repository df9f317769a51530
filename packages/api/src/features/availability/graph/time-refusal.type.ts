import { type TimeOverride, timeOverrides } from '@hora/schema/inputs/bookings'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { smallValue } from '#graph/list-size.ts'
import { isoWriter } from '#kernel/iso-text.ts'
import { isSession, overrideOf, type Refusal, type RefusalReason } from '../domain/refusal.ts'

const reasons = {
  PAST: { value: 'past', description: 'It has already passed.' },
  OUTSIDE_HOURS: { value: 'outside-hours', description: 'It is outside the open hours.' },
  DAY_OFF: { value: 'day-off', description: 'The date is marked as a day off.' },
  TIME_OFF: { value: 'time-off', description: 'It is during time off.' },
  HOLIDAY: { value: 'holiday', description: 'It is a public holiday.' },
  SESSION: { value: 'session', description: 'There is another session.' },
  HOLD: { value: 'hold', description: 'Someone is booking this time at the moment.' },
  EXTERNAL: { value: 'external', description: 'Another calendar shows the professional as busy.' },
  BUFFER: { value: 'buffer', description: 'The buffer is too short.' },
  NOTICE: { value: 'notice', description: 'It is inside the minimum notice.' },
  HORIZON: { value: 'horizon', description: 'It is beyond the horizon of the service.' },
  WEEK_LIMIT: { value: 'week-limit', description: 'The practice has its most sessions of a week.' },
  DAY_LIMIT: { value: 'day-limit', description: 'The practice has its most sessions of a day.' },
  SERVICE_WEEK_LIMIT: {
    value: 'service-week-limit',
    description: 'The service has its most sessions of a week.',
  },
  SERVICE_DAY_LIMIT: {
    value: 'service-day-limit',
    description: 'The service has its most sessions of a day.',
  },
  CLIENT_WEEK_LIMIT: {
    value: 'client-week-limit',
    description: 'The client has their most sessions of a week.',
  },
  CLIENT_DAY_LIMIT: {
    value: 'client-day-limit',
    description: 'The client has their most sessions of a day.',
  },
  BREAK: { value: 'break', description: 'The sessions in a row would be too long without a break.' },
  FULL: { value: 'full', description: 'Every seat is taken.' },
} as const satisfies Record<string, { value: RefusalReason; description: string }>

/** The most reasons against one time: each once, and a buffer on each side. */
export const mostReasons = Object.keys(reasons).length + 1

const RefusalReasonEnum = builder.enumType('RefusalReason', {
  description: 'Why a time is not free.',
  values: reasons,
})

const overrides: Record<TimeOverride, string> = {
  OUTSIDE_HOURS: 'Book outside the open hours, on a day off or a holiday, or during time off.',
  NOTICE: 'Book inside the minimum notice.',
  HORIZON: 'Book further ahead than clients can.',
  LIMITS: 'Exceed the limits of sessions, or give up a break.',
  BUFFER: 'Give up the buffers between this session and its neighbours.',
}

export const TimeOverrideEnum = builder.enumType('TimeOverride', {
  description: 'A rule that the professional set and may override. Two sessions never overlap.',
  values: Object.fromEntries(
    timeOverrides.map((value) => [value, { value, description: overrides[value] }]),
  ) as Record<TimeOverride, { value: TimeOverride; description: string }>,
})

const BufferSideEnum = builder.enumType('BufferSide', {
  description: 'The side of a time on which a buffer is too short.',
  values: {
    BEFORE: { value: 'before', description: 'Before it starts.' },
    AFTER: { value: 'after', description: 'After it ends.' },
  } as const,
})

const write = isoWriter()

export const TimeRefusalType = builder.objectRef<Refusal>('TimeRefusal').implement({
  ...smallValue,
  description: 'One reason why a time is not free.',
  fields: (t) => ({
    reason: t.field({
      type: RefusalReasonEnum,
      description: 'The reason as a code.',
      resolve: ({ reason }) => reason,
    }),
    message: t.exposeString('message', { description: 'The reason as a sentence for the professional.' }),
    override: t.field({
      type: TimeOverrideEnum,
      nullable: true,
      description: 'What to pass as `override` to book in spite of it; null if that is impossible.',
      resolve: ({ reason }) => overrideOf[reason],
    }),
    sessionId: t.id({
      nullable: true,
      description: 'Id of the first conflicting session, which may be held.',
      resolve: ({ meets }) => (isSession(meets) ? encodeGlobalId('Session', meets.ref) : null),
    }),
    timeOffId: t.id({
      nullable: true,
      description: 'Id of the first conflicting time off.',
      resolve: ({ meets }) => (meets?.kind === 'time-off' ? encodeGlobalId('TimeOff', meets.ref) : null),
    }),
    meetsFrom: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When the conflicting session, time off or holiday starts, without its buffer.',
      resolve: ({ meets }) => (meets ? write(meets.during.start) : null),
    }),
    meetsUntil: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When the conflicting session, time off or holiday ends, without its buffer.',
      resolve: ({ meets }) => (meets ? write(meets.during.end) : null),
    }),
    bufferMinutes: t.int({
      nullable: true,
      description: 'The minutes that are kept free between the two: the buffers of both.',
      resolve: ({ gap }) => gap?.minutes ?? null,
    }),
    bufferSide: t.field({
      type: BufferSideEnum,
      nullable: true,
      description: 'The side of the time on which the buffer is too short.',
      resolve: ({ gap }) => gap?.side ?? null,
    }),
  }),
})
