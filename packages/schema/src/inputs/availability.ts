/** Rules of the inputs of schedules and time off. */
import { z } from 'zod'
import { limits } from '../limits.ts'
import { idempotencyKey, line, optionalLine } from '../text.ts'

const zone = z.string().max(64)
const version = z.int().min(1)
const range = { startMinute: z.int().min(0).max(1439), endMinute: z.int().min(1).max(1440) }
const forward = (each: { startMinute: number; endMinute: number }) => each.startMinute < each.endMinute
const backward = { path: ['endMinute'], message: 'The end comes after the start.' }

type Range = { readonly startMinute: number; readonly endMinute: number }

const apart = (ranges: readonly Range[]) =>
  ranges
    .toSorted((a, b) => a.startMinute - b.startMinute)
    .every((each, index, all) => index === 0 || (all[index - 1]?.endMinute ?? 0) <= each.startMinute)
const overlapping = { message: 'The hours of a day may not overlap.' }

const weeklyRule = z.object({ weekday: z.int().min(1).max(7), ...range }).refine(forward, backward)

const weeklyRules = z
  .array(weeklyRule)
  .max(7 * limits.rangesPerDay)
  .refine((rules) => weekdays(rules).every((day) => day.length <= limits.rangesPerDay), {
    message: 'Too many stretches on one day.',
  })
  .refine((rules) => weekdays(rules).every(apart), overlapping)

function weekdays<R extends { weekday: number }>(rules: readonly R[]): readonly R[][] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => rules.filter((rule) => rule.weekday === weekday))
}

const date = z.custom<Temporal.PlainDate>((value) => value instanceof Temporal.PlainDate)
const dateTime = z
  .custom<Temporal.PlainDateTime>((value) => value instanceof Temporal.PlainDateTime)
  .refine((local) => local.year >= 2000 && local.year <= 2098, { message: 'Choose a year up to 2098.' })
  .refine(isWholeMinute, { message: 'Choose a whole minute.' })

function isWholeMinute({ second, millisecond, microsecond, nanosecond }: Temporal.PlainDateTime): boolean {
  return second + millisecond + microsecond + nanosecond === 0
}

const dateOverride = z.object({
  date: date.refine(({ year }) => year >= 2000 && year <= 2098, { message: 'Choose a year up to 2098.' }),
  ranges: z
    .array(z.object(range).refine(forward, backward))
    .max(limits.rangesPerDay)
    .refine(apart, overlapping),
})

const overrides = z
  .array(dateOverride)
  .max(limits.overridesPerSchedule)
  .refine((all) => new Set(all.map((each) => each.date.toString())).size === all.length, {
    message: 'Name each date once.',
  })

export const createScheduleInput = z.object({
  idempotencyKey,
  name: line(limits.scheduleName),
  zone,
  weeklyRules,
})

/** Absent or null: unchanged. Rules and overrides are replaced as a whole. */
export const updateScheduleInput = z.object({
  name: line(limits.scheduleName).nullish(),
  zone: zone.nullish(),
  main: z.boolean().nullish(),
  weeklyRules: weeklyRules.nullish(),
  overrides: overrides.nullish(),
  expectedVersion: version,
})

const label = optionalLine(limits.timeOffLabel)
/** Unlike the above, what is absent stays absent. */
const changedLabel = z
  .string()
  .transform((text) => (text.trim() === '' ? null : text))
  .pipe(line(limits.timeOffLabel).nullable())
  .nullish()
const inOrder = (input: {
  startsLocal?: Temporal.PlainDateTime | null | undefined
  endsLocal?: Temporal.PlainDateTime | null | undefined
}) =>
  !(input.startsLocal && input.endsLocal) ||
  Temporal.PlainDateTime.compare(input.startsLocal, input.endsLocal) < 0
const tooEarlyEnd = { path: ['endsLocal'], message: 'The end comes after the start.' }

export const addTimeOffInput = z
  .object({ idempotencyKey, startsLocal: dateTime, endsLocal: dateTime, label })
  .refine(inOrder, tooEarlyEnd)

/** Absent: unchanged. A null label removes it. */
export const updateTimeOffInput = z
  .object({
    startsLocal: dateTime.nullish(),
    endsLocal: dateTime.nullish(),
    label: changedLabel,
    expectedVersion: version,
  })
  .refine(inOrder, tooEarlyEnd)

export type CreateScheduleInput = z.output<typeof createScheduleInput>
export type UpdateScheduleInput = z.output<typeof updateScheduleInput>
export type AddTimeOffInput = z.output<typeof addTimeOffInput>
export type UpdateTimeOffInput = z.output<typeof updateTimeOffInput>
