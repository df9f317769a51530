import type { CancellationPolicy, CancellationTier } from '@hora/schema/cancellation-policy'
import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { listSize, smallValue } from '#graph/list-size.ts'

const InsideLastTierEnum = builder.enumType('InsideLastTier', {
  description: 'What clients may do inside a last tier that costs something.',
  values: {
    OWES: { value: 'owes', description: 'They may cancel, and owe what the tier says.' },
    ASKS: { value: 'asks', description: 'They cannot cancel by themselves: they have to ask.' },
  } as const,
})

const CancellationTierType = builder.objectRef<CancellationTier>('CancellationTier').implement({
  ...smallValue,
  description: 'What cancelling costs from a notice on, up to the notice of the tier before.',
  fields: (t) => ({
    noticeMinutes: t.exposeInt('noticeMinutes', {
      description:
        'How long before the start it begins, in minutes of elapsed time. The exact instant is inside.',
    }),
    owedPercent: t.exposeInt('owedPercent', {
      description:
        'What a client owes then, in percent of the price. Not used in a last tier where clients have to ask.',
    }),
  }),
})

export const CancellationPolicyType = builder.objectRef<CancellationPolicy>('CancellationPolicy').implement({
  ...smallValue,
  description: 'What cancelling costs a client. The professional owes nothing for their own cancelling.',
  fields: (t) => ({
    tiers: t.field({
      type: [CancellationTierType],
      ...listSize(limits.cancelTiers.max),
      description: 'From the longest notice, which reaches as far ahead as anybody books, to 0.',
      resolve: ({ tiers }) => [...tiers],
    }),
    graceMinutes: t.exposeInt('graceMinutes', {
      description: 'After booking, cancelling is free for this long, until the start at the latest.',
    }),
    insideLastTier: t.field({
      type: InsideLastTierEnum,
      description: 'What clients may do inside a last tier that costs something.',
      resolve: ({ insideLastTier }) => (insideLastTier === 'owes' ? 'owes' : 'asks'),
    }),
  }),
})
