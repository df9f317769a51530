/** The inputs of series. A rule is text of RFC 5545, because it is the same in every calendar. */
import { z } from 'zod'
import { graphTypes, id, plainDate, plainDateTime } from '../graph-types.ts'
import { fromTo, limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey } from '../text.ts'
import { timeOverrides } from './bookings.ts'

/** Which dates of a series change. */
export const seriesScopes = ['THIS', 'FOLLOWING', 'ALL'] as const
export type SeriesScope = (typeof seriesScopes)[number]

/** What to do when dates are not free. */
export const seriesConflicts = ['REFUSE', 'BOOK_FREE_ONES'] as const

const seriesId = id('Series').describe('The series.')
const minutes = z.int().min(limits.duration.min).max(limits.duration.max)
const inCalendar = ({ year }: { readonly year: number }) => year >= 2000 && year <= 2090
const offCalendar = { message: 'Choose a year from 2000 to 2090.' }
const isWholeMinute = ({ second, millisecond, microsecond, nanosecond }: Temporal.PlainDateTime) =>
  second + millisecond + microsecond + nanosecond === 0
const local = () =>
  plainDateTime().refine(inCalendar, offCalendar).refine(isWholeMinute, { message: 'Choose a whole minute.' })
const date = () => plainDate().refine(inCalendar, offCalendar)
const scope = z
  .enum(seriesScopes)
  .register(graphTypes, { name: 'SeriesScope' })
  .describe('Which dates change.')
const conflicts = z
  .enum(seriesConflicts)
  .register(graphTypes, { name: 'SeriesConflictRule' })
  .default('REFUSE')
  .describe('What to do when dates are not free. Absent: nothing is saved, and the dates are named.')
const notify = z
  .boolean()
  .default(true)
  .describe('Whether to notify everybody with a place: one message for each person.')
const override = z
  .array(z.enum(timeOverrides).register(graphTypes, { name: 'TimeOverride' }))
  .max(timeOverrides.length)
  .default([])
  .describe('The rules to override for each date. Double-booking stays impossible.')
const change = {
  idempotencyKey: idempotencyKey.describe('A new key for each change.'),
  seriesId,
  expectedVersion,
}

export const createSeriesInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each series to create.'),
    serviceId: id('Service').describe('The service.'),
    clientId: id('Client').nullish().describe('The client. Absent: each date is a session that others join.'),
    durationMinutes: minutes.describe('One of the durations of the service, in minutes.'),
    startsLocal: local().describe(
      'The first date at the earliest, and the time of the day, by the clock of the practice.',
    ),
    rule: z
      .string()
      .max(limits.seriesRule)
      .describe(
        `RFC 5545: weekly or monthly, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10; ${upTo(limits.seriesRule)} characters. UNTIL is a date that may take place.`,
      ),
    capacity: z
      .int()
      .min(limits.capacity.min)
      .max(limits.capacity.max)
      .nullish()
      .describe(
        `Without a client: the people in each session, ${fromTo(limits.capacity)}. Absent: as many as the service has.`,
      ),
    conflicts,
    notify,
    override,
  })
  .refine(({ clientId, capacity }) => clientId == null || capacity == null, {
    path: ['capacity'],
    message: 'A series of one client has one place.',
  })
  .describe('A series to create. The price comes from the service.')

export const changeSeriesInput = z
  .object({
    ...change,
    original: local().describe('The original start of a date of the series.'),
    scope,
    startsLocal: local().describe(
      'The new start of this date. The others move as far, and keep the time of the day.',
    ),
    durationMinutes: minutes.nullish().describe('The new length. Absent: the length stays.'),
    conflicts,
    notify,
    override,
  })
  .describe('Dates of a series to move. What is past never changes.')

export const cancelSeriesInput = z
  .object({
    ...change,
    scope,
    original: local().nullish().describe('The original start of the date; for ALL it may be absent.'),
    notify,
  })
  .refine(({ scope: which, original }) => which === 'ALL' || original != null, {
    path: ['original'],
    message: 'Choose the date.',
  })
  .describe('Dates of a series to cancel. Nobody owes anything for them.')

export const pauseSeriesInput = z
  .object({
    ...change,
    fromDate: date().nullish().describe('The first date without a session. Absent: today.'),
    notify,
  })
  .describe('A series to pause.')

export const resumeSeriesInput = z
  .object({
    ...change,
    fromDate: date().nullish().describe('The first date that may take place again. Absent: today.'),
    conflicts,
    notify,
  })
  .describe('A series that goes on.')

export const extendSeriesInput = z
  .object({
    ...change,
    count: z
      .int()
      .min(1)
      .max(limits.seriesCount)
      .nullish()
      .describe(`How many dates it has in all, ${upTo(limits.seriesCount)}.`),
    until: date().nullish().describe('The last date that may take place.'),
    conflicts,
    notify,
  })
  .refine(({ count, until }) => count == null || until == null, {
    path: ['until'],
    message: 'Choose one end.',
  })
  .describe('A later end of a series. Without count and until it goes on.')

export type CreateSeriesInput = z.output<typeof createSeriesInput>
export type ChangeSeriesInput = z.output<typeof changeSeriesInput>
export type CancelSeriesInput = z.output<typeof cancelSeriesInput>
export type PauseSeriesInput = z.output<typeof pauseSeriesInput>
export type ResumeSeriesInput = z.output<typeof resumeSeriesInput>
export type ExtendSeriesInput = z.output<typeof extendSeriesInput>
