import { limits } from '@hora/schema/limits'
import {
  type FreeTimes as Found,
  type FreeDay,
  findFreeTimes,
  freeDays,
  mostTimesOfDay,
  type Slot,
  SlotType,
  slotAtSameTime,
  slotsOfDay,
} from '#features/availability/index.ts'
import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { domainError } from '#kernel/domain-error.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import { epochDayOf } from '#kernel/epoch-day.ts'
import type { BookingId, ServiceId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { offsetsOf, type ZoneOffsets } from '#kernel/zone-offsets.ts'
import { movingBooking } from '../../use-cases/moving-booking.ts'

const FreeDayType = builder.objectRef<FreeDay>('FreeDay').implement({
  ...smallValue,
  description: 'A date on which a service has free times, in the zone that was asked for.',
  fields: (t) => ({
    date: t.field({
      type: 'PlainDate',
      description: 'The date.',
      resolve: ({ epochDay }) => dateOf(epochDay),
    }),
    times: t.exposeInt('times', { description: 'How many free times start on it.' }),
  }),
})

interface Shown extends Found {
  readonly offsets: ZoneOffsets
  readonly days: readonly FreeDay[]
  readonly sameTime: Slot | null
}

const FreeTimes = builder.objectRef<Shown>('FreeTimes').implement({
  description: 'The free times of a service within a year, in the zone that was asked for.',
  fields: (t) => ({
    next: t.field({
      type: [SlotType],
      ...listSize(limits.nextTimes),
      description: 'The first free times, sorted by start.',
      resolve: ({ slots }) => slots.slice(0, limits.nextTimes),
    }),
    days: t.field({
      type: [FreeDayType],
      ...listSize(limits.freeTimesDays + 2),
      description: 'The dates with free times, in order.',
      resolve: ({ days }) => [...days],
    }),
    slots: t.field({
      type: [SlotType],
      ...listSize(mostTimesOfDay),
      description: 'The free times of one date, sorted by start.',
      args: {
        date: t.arg({ type: 'PlainDate', description: 'The date. Null: the first one with free times.' }),
      },
      resolve: ({ slots, days, offsets }, { date }) => {
        const day = date == null ? days[0]?.epochDay : epochDayOf(date)
        return day === undefined ? [] : [...slotsOfDay(slots, offsets, day)]
      },
    }),
    sameTime: t.field({
      type: SlotType,
      nullable: true,
      description: `The first free time within ${limits.sameTimeWeeks} weeks at the weekday and local time of the earlier session that was asked for.`,
      resolve: ({ sameTime }) => sameTime,
    }),
    until: t.expose('until', {
      type: 'Instant',
      description: 'The end of the range that was looked at, exclusive.',
    }),
    reachesHorizon: t.exposeBoolean('reachesHorizon', {
      description: 'Whether nothing can be booked after that range yet.',
    }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The professional's zone." }),
    durationMinutes: t.exposeInt('durationMinutes', { description: 'The length of each time, in minutes.' }),
    minimumNoticeMinutes: t.exposeInt('minimumNoticeMinutes', {
      description: 'How long before its start a time can be booked: then it is no longer open.',
    }),
  }),
})

const FreeTimesResult = resultUnion('FreeTimes', [FreeTimes, InvalidInput, Refusal])

builder.queryField('freeTimes', (t) =>
  t.field({
    type: FreeTimesResult,
    description:
      'The next free times of a service, the dates that have any, the times of one date, and the hour of an earlier session, for its professional and their clients.',
    args: {
      serviceId: t.arg.id({ required: true, description: 'The service.' }),
      durationMinutes: t.arg.int({
        description:
          'One of the durations of the service, in minutes. Null: its first one, or that of the booking.',
      }),
      zone: t.arg({ type: 'TimeZone', required: true, description: 'The zone of the dates.' }),
      from: t.arg({ type: 'Instant', description: 'The earliest start. Null: now.' }),
      like: t.arg({
        type: 'Instant',
        description: 'The start of an earlier session, to find `sameTime`. Null: none is looked for.',
      }),
      bookingId: t.arg.id({
        description: "One of the viewer's bookings, to find times it can move to, as for `openSlots`.",
      }),
    },
    authScopes: { signedIn: true },
    resolve: async (
      _root,
      { serviceId: service, bookingId: booking, zone, like, ...args },
      { ports, viewer },
    ) => {
      const serviceId = idOf<ServiceId>(service, 'Service')
      const bookingId = booking == null ? undefined : idOf<BookingId>(booking, 'Booking')
      if (serviceId === null || bookingId === null) return refuse(domainError('NOT_FOUND'))
      const { durationMinutes = null, from = null } = args
      const asked = { serviceId, durationMinutes, from }
      const shown = shownIn(zone, like ?? null)
      if (bookingId === undefined)
        return answer(map(await findFreeTimes(ports, viewer, asked), shown), 'FreeTimes')
      const moving = await movingBooking(ports, viewer, { bookingId, serviceId })
      if (!moving.ok) return refuse(moving.error)
      const found = await findFreeTimes(ports, viewer, { ...asked, moving: moving.value })
      return answer(map(found, shown), 'FreeTimes')
    },
  }),
)

const shownIn =
  (zone: ZoneId, like: Temporal.Instant | null) =>
  (found: Found): Shown => {
    const offsets = offsetsOf(zone)
    const days = freeDays(found.slots, offsets)
    return { ...found, offsets, days, sameTime: like && (sameTimeOf(found, offsets, like) ?? null) }
  }

function sameTimeOf({ slots, from }: Found, zone: ZoneOffsets, like: Temporal.Instant): Slot | undefined {
  const before = from.add({ hours: 7 * 24 * limits.sameTimeWeeks })
  return slotAtSameTime(slots, { as: epochMsOf(like), before: epochMsOf(before), zone })
}

const epoch = Temporal.PlainDate.from('1970-01-01')

const dateOf = (epochDay: number) => epoch.add({ days: epochDay })
