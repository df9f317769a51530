/** The inputs of schedules and time off. */
import { z } from 'zod'
import { graphTypes, id, plainDate, plainDateTime, zoneName } from '../graph-types.ts'
import { limits, upTo } from '../limits.ts'
import { expectedVersion, idempotencyKey, line, optionalLine } from '../text.ts'

const zone = zoneName().describe('The time zone of its hours.')
const name = line(limits.scheduleName).describe(`Its name, ${upTo(limits.scheduleName)} characters.`)

const range = {
  startMinute: z
    .int()
    .min(0)
    .max(1439)
    .describe('When it opens, in minutes after local midnight, 0 to 1439.'),
  endMinute: z
    .int()
    .min(1)
    .max(1440)
    .describe('When it closes, in minutes after local midnight, up to 1440.'),
}
const forward = (each: { startMinute: number; endMinute: number }) => each.startMinute < each.endMinute
const backward = { path: ['endMinute'], message: 'The end must be after the start.' }

type Range = { readonly startMinute: number; readonly endMinute: number }

const apart = (ranges: readonly Range[]) =>
  ranges
    .toSorted((a, b) => a.startMinute - b.startMinute)
    .every((each, index, all) => index === 0 || (all[index - 1]?.endMinute ?? 0) <= each.startMinute)
const overlapping = { message: 'The hours of a day must not overlap.' }

const weeklyRule = z
  .object({ weekday: z.int().min(1).max(7).describe('1 Monday … 7 Sunday.'), ...range })
  .refine(forward, backward)
  .register(graphTypes, { name: 'WeeklyRuleInput', description: 'Open hours on one weekday.' })

const weeklyRules = z
  .array(weeklyRule)
  .max(7 * limits.rangesPerDay)
  .refine((rules) => weekdays(rules).every((day) => day.length <= limits.rangesPerDay), {
    message: 'Too many time ranges on one day.',
  })
  .refine((rules) => weekdays(rules).every(apart), overlapping)
  .describe(`The weekly hours; ${upTo(limits.rangesPerDay)} time ranges a day that do not overlap.`)

function weekdays<R extends { weekday: number }>(rules: readonly R[]): readonly R[][] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => rules.filter((rule) => rule.weekday === weekday))
}

const inCalendar = ({ year }: { readonly year: number }) => year >= 2000 && year <= 2098
const offCalendar = { message: 'Choose a year from 2000 to 2098.' }

/** A start or end of time off. */
export const timeOffLocal = plainDateTime()
  .refine(inCalendar, offCalendar)
  .refine(isWholeMinute, { message: 'Choose a whole minute.' })

function isWholeMinute({ second, millisecond, microsecond, nanosecond }: Temporal.PlainDateTime): boolean {
  return second + millisecond + microsecond + nanosecond === 0
}

const openHours = z
  .object(range)
  .refine(forward, backward)
  .register(graphTypes, { name: 'MinuteRangeInput', description: 'Open hours of a day.' })

const dateOverride = z
  .object({
    date: plainDate().refine(inCalendar, offCalendar).describe('The date.'),
    ranges: z
      .array(openHours)
      .max(limits.rangesPerDay)
      .refine(apart, overlapping)
      .describe('The open hours of that date.'),
  })
  .register(graphTypes, {
    name: 'DateOverrideInput',
    description: 'Replaces the weekly rules on one date. Without ranges, the date is a day off.',
  })

const overrides = z
  .array(dateOverride)
  .max(limits.overridesPerSchedule)
  .refine((all) => new Set(all.map((each) => each.date.toString())).size === all.length, {
    message: 'List each date only once.',
  })
  .describe(`The dates with other hours, ${upTo(limits.overridesPerSchedule)}.`)

export const createScheduleInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each schedule to create.'),
    name,
    zone,
    weeklyRules,
  })
  .describe('A new schedule.')

/** Null leaves a field unchanged, like absence. */
export const updateScheduleInput = z
  .object({
    scheduleId: id('Schedule').describe('The schedule to change.'),
    name: name.nullish(),
    zone: zone.nullish(),
    main: z
      .boolean()
      .nullish()
      .describe('True makes it the schedule of all services without a schedule of their own.'),
    weeklyRules: weeklyRules.nullish(),
    overrides: overrides.nullish(),
    expectedVersion,
  })
  .describe('Changes to a schedule. Absent: unchanged. Rules and overrides are replaced as a whole.')

/** An absent value stays absent. */
const changedLabel = z
  .string()
  .transform((text) => (text.trim() === '' ? null : text))
  .pipe(line(limits.timeOffLabel).nullable())
  .nullish()
interface Period {
  readonly startsLocal?: Temporal.PlainDateTime | null | undefined
  readonly endsLocal?: Temporal.PlainDateTime | null | undefined
  readonly firstDate?: Temporal.PlainDate | null | undefined
  readonly lastDate?: Temporal.PlainDate | null | undefined
  readonly yearly?: boolean | null | undefined
}

const inOrder = ({ startsLocal, endsLocal }: Period) =>
  !(startsLocal && endsLocal) || Temporal.PlainDateTime.compare(startsLocal, endsLocal) < 0
const tooEarlyEnd = { path: ['endsLocal'], message: 'The end must be after the start.' }

const isHours = ({ startsLocal, endsLocal }: Period) => startsLocal != null || endsLocal != null
const isDays = ({ firstDate, lastDate, yearly }: Period) =>
  firstDate != null || lastDate != null || yearly != null
const bothKinds = { path: ['firstDate'], message: 'Choose either whole days or a start and an end.' }
const isComplete = ({ startsLocal, endsLocal, firstDate, lastDate }: Period) =>
  (startsLocal != null && endsLocal != null) || (firstDate != null && lastDate != null)
const incomplete = { path: ['firstDate'], message: 'Choose the first and the last day.' }

const timeOffDate = () => plainDate().refine(inCalendar, offCalendar)

export const addTimeOffInput = z
  .object({
    idempotencyKey: idempotencyKey.describe('A new key for each time off to add.'),
    firstDate: timeOffDate().nullish().describe('Its first day, for whole days.'),
    lastDate: timeOffDate().nullish().describe('Its last day, which may be the first one.'),
    yearly: z.boolean().nullish().describe('Whether these days repeat every year.'),
    startsLocal: timeOffLocal.nullish().describe('Its start, for hours.'),
    endsLocal: timeOffLocal.nullish().describe('Its end, after its start.'),
    label: optionalLine(limits.timeOffLabel).describe(
      `What it is for, ${upTo(limits.timeOffLabel)} characters; only its owner sees it.`,
    ),
  })
  .refine(inOrder, tooEarlyEnd)
  .refine((input) => !(isHours(input) && isDays(input)), bothKinds)
  .refine(isComplete, incomplete)
  .describe(
    "A period without bookings: whole days by the calendar of the practice, or hours in local time of the professional's zone.",
  )

export const updateTimeOffInput = z
  .object({
    timeOffId: id('TimeOff').describe('The time off to change.'),
    firstDate: timeOffDate().nullish().describe('Its first day. Hours become whole days.'),
    lastDate: timeOffDate().nullish().describe('Its last day.'),
    yearly: z.boolean().nullish().describe('Whether these days repeat every year.'),
    startsLocal: timeOffLocal.nullish().describe('Its start, in local time of its zone. Days become hours.'),
    endsLocal: timeOffLocal.nullish().describe('Its end, in local time of its zone.'),
    label: changedLabel.describe(`What it is for, ${upTo(limits.timeOffLabel)} characters.`),
    expectedVersion,
  })
  .refine(inOrder, tooEarlyEnd)
  .refine((input) => !(isHours(input) && isDays(input)), bothKinds)
  .describe('Changes to time off. Absent: unchanged. A null label removes it.')

export type CreateScheduleInput = z.output<typeof createScheduleInput>
export type UpdateScheduleInput = z.output<typeof updateScheduleInput>
export type AddTimeOffInput = z.output<typeof addTimeOffInput>
export type UpdateTimeOffInput = z.output<typeof updateTimeOffInput>
