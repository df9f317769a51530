/** What cancelling costs, as a practice or a service decides it. */
import { z } from 'zod'
import { type CancellationTerms, type CancellationTier, cancellationPolicy } from '../cancellation-policy.ts'
import { graphTypes } from '../graph-types.ts'
import { fromTo, limits, upTo } from '../limits.ts'

/** Why a tier is refused. Both sides name the field by its path and show the sentence of its code. */
export const tierProblems = {
  notice_repeated: 'Use each notice only once.',
  notice_not_falling: 'List the tiers from the longest notice to the shortest.',
  percent_not_rising: 'A shorter notice costs more than a longer one.',
  last_notice_not_zero: 'The last tier reaches to the start: its notice is 0.',
} as const

export type TierProblem = keyof typeof tierProblems

interface Refused {
  readonly path: readonly [number, keyof CancellationTier]
  readonly problem: TierProblem
}

/**
 * What is wrong with the order of tiers, by field. Where clients have to ask, the percentage of the last tier is never
 * owed, so it need not rise. With 0 they would not have to ask.
 */
export function problemsOfTiers({ tiers, insideLastTier }: CancellationTerms): readonly Refused[] {
  return tiers.flatMap(({ noticeMinutes, owedPercent }, position): Refused[] => {
    const before = tiers[position - 1]
    const earlier = tiers.slice(0, position)
    const isLast = position === tiers.length - 1
    const isOwed = !isLast || insideLastTier === 'owes' || owedPercent === 0
    const problems: (Refused | false)[] = [
      before !== undefined &&
        noticeMinutes >= before.noticeMinutes && {
          path: [position, 'noticeMinutes'],
          problem: earlier.some((tier) => tier.noticeMinutes === noticeMinutes)
            ? 'notice_repeated'
            : 'notice_not_falling',
        },
      before !== undefined &&
        isOwed &&
        owedPercent <= before.owedPercent && {
          path: [position, 'owedPercent'],
          problem: 'percent_not_rising',
        },
      isLast && noticeMinutes !== 0 && { path: [position, 'noticeMinutes'], problem: 'last_notice_not_zero' },
    ]
    return problems.filter((problem) => problem !== false)
  })
}

const tier = z
  .object({
    noticeMinutes: z
      .int()
      .min(0)
      .max(limits.cancelNotice.max)
      .describe(
        `How long before the start it begins, in minutes of elapsed time, ${upTo(limits.cancelNotice.max)}.`,
      ),
    owedPercent: z.int().min(0).max(100).describe('What a client owes then, in percent of the price.'),
  })
  .register(graphTypes, {
    name: 'CancellationTierInput',
    description: 'What cancelling costs from a notice on, up to the notice of the tier before.',
  })

const tiers = z
  .array(tier)
  .min(1)
  .max(limits.cancelTiers.max)
  .describe(
    `${fromTo(limits.cancelTiers)} tiers. Notices fall to 0, percentages rise up to the last one that is owed; the first tier reaches as far ahead as anybody books.`,
  )

const insideLastTier = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['owes', 'asks']))
  .register(graphTypes, { name: 'InsideLastTier' })
  .describe('Inside a last tier that costs something: whether clients may cancel and owe it, or have to ask.')

/** The terms as they are sent. The output has the version and the grace too, as it is stored. */
export const cancellationInput = z
  .object({ tiers, insideLastTier })
  .superRefine((terms, context) => {
    for (const { path, problem } of problemsOfTiers(terms))
      context.addIssue({
        code: 'custom',
        path: ['tiers', ...path],
        params: { reason: problem },
        message: tierProblems[problem],
      })
  })
  .register(graphTypes, {
    name: 'CancellationPolicyInput',
    description: 'What cancelling costs clients.',
  })
  .transform(cancellationPolicy)
