/** How many sessions a practice, a service and a client have at most, and when a break is due. */
import { z } from 'zod'
import { graphTypes } from '../graph-types.ts'
import { fromTo, limits } from '../limits.ts'

/** Null: no limit. */
export interface ServiceLimits {
  readonly perDay: number | null
  readonly perWeek: number | null
}

export interface PracticeLimits extends ServiceLimits {
  readonly clientPerDay: number | null
  readonly clientPerWeek: number | null
  /** Both or neither: a break of some minutes is due after sessions of more minutes than this in a row. */
  readonly breakAfterMinutes: number | null
  readonly breakMinutes: number | null
}

/** Why limits are refused. Both sides name the field by its path and show the sentence of its code. */
export const limitProblems = {
  week_below_day: 'Choose a number for the week that is not lower than the one for the day.',
  break_length_missing: 'Choose how long the break is, or remove when it is due.',
  break_due_missing: 'Choose when the break is due, or remove its length.',
} as const

export type LimitProblem = keyof typeof limitProblems

interface Refused {
  readonly path: keyof PracticeLimits
  readonly problem: LimitProblem
}

/** What is wrong with limits that are each in their range, by field. */
export function problemsOfLimits(asked: ServiceLimits & Partial<PracticeLimits>): readonly Refused[] {
  const { perDay, perWeek, clientPerDay = null, clientPerWeek = null } = asked
  const { breakAfterMinutes: after = null, breakMinutes: length = null } = asked
  const problems: readonly (Refused | false)[] = [
    isBelow(perWeek, perDay) && { path: 'perWeek', problem: 'week_below_day' },
    isBelow(clientPerWeek, clientPerDay) && { path: 'clientPerWeek', problem: 'week_below_day' },
    after !== null && length === null && { path: 'breakMinutes', problem: 'break_length_missing' },
    after === null && length !== null && { path: 'breakAfterMinutes', problem: 'break_due_missing' },
  ]
  return problems.filter((problem) => problem !== false)
}

function isBelow(week: number | null, day: number | null): boolean {
  return week !== null && day !== null && week < day
}

const upTo = ({ min, max }: { readonly min: number; readonly max: number }, what: string) =>
  z
    .int()
    .min(min)
    .max(max)
    .nullish()
    .transform((number) => number ?? null)
    .describe(`${what}, ${fromTo({ min, max })}; null: no limit.`)

const ofService = {
  perDay: upTo(limits.sessionsPerDay, 'The most sessions of a day'),
  perWeek: upTo(limits.sessionsPerWeek, 'The most sessions of a week, Monday to Sunday'),
}

const refuseProblems = (
  asked: ServiceLimits & Partial<PracticeLimits>,
  context: z.RefinementCtx<ServiceLimits>,
) => {
  for (const { path, problem } of problemsOfLimits(asked))
    context.addIssue({
      code: 'custom',
      path: [path],
      params: { reason: problem },
      message: limitProblems[problem],
    })
}

/** Limits of which every one is null are none. */
function someOf<Limits extends object>(asked: Limits): Limits | null {
  return Object.values(asked).some((value) => value !== null) ? asked : null
}

export const serviceLimitsInput = z
  .object(ofService)
  .superRefine(refuseProblems)
  .register(graphTypes, {
    name: 'ServiceLimitsInput',
    description: 'How many sessions of a service there are at most, by the calendar of the practice.',
  })
  .transform((asked) => someOf(asked))

export const practiceLimitsInput = z
  .object({
    ...ofService,
    clientPerDay: upTo(limits.sessionsPerDay, 'The most sessions of one client on a day'),
    clientPerWeek: upTo(limits.sessionsPerWeek, 'The most sessions of one client in a week'),
    breakAfterMinutes: upTo(
      limits.breakAfter,
      'A break is due after sessions of this length in a row, in minutes',
    ),
    breakMinutes: upTo(limits.break, 'The length of the break, in minutes; shorter gaps are no break'),
  })
  .superRefine(refuseProblems)
  .register(graphTypes, {
    name: 'PracticeLimitsInput',
    description: 'How many sessions a practice has at most, by its calendar, and its breaks.',
  })
  .transform((asked) => someOf(asked))
