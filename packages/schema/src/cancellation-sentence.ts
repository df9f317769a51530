import { type CancellationPolicy, type CancellationTier, mayCancelIn } from './cancellation-policy.ts'
import type { Language } from './languages.ts'
import { wholeDays } from './whole-days.ts'

interface Words {
  readonly days: (count: number) => string
  readonly hours: (count: number) => string
  /** What cancelling costs, after its subject. */
  readonly cost: (owedPercent: number) => string
  readonly first: (cost: string) => string
  readonly next: (cost: string) => string
  readonly before: (notice: string) => string
  readonly untilStart: string
  readonly never: string
  readonly noMore: string
  readonly grace: (minutes: number) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    days: (count) => `${count} days`,
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    cost: (percent) => {
      if (percent === 0) return 'is free'
      return percent === 100 ? 'costs the full price' : `costs ${percent}% of the price`
    },
    first: (cost) => `Cancelling ${cost}`,
    next: (cost) => `After that, it ${cost}`,
    before: (notice) => `up to ${notice} before the start`,
    untilStart: 'until the start',
    never: 'Cancelling isn’t possible online: contact the professional.',
    noMore: 'After that, it isn’t possible online: contact the professional.',
    grace: (minutes) =>
      `In the first ${minutes} minutes after booking, it’s free as long as the session hasn’t started.`,
  },
  fr: {
    days: (count) => `${count}\u00a0jours`,
    hours: (count) => `${count}\u00a0h`,
    cost: (percent) => {
      if (percent === 0) return 'est gratuite'
      return percent === 100 ? 'coûte le prix entier' : `coûte ${percent}\u00a0% du prix`
    },
    first: (cost) => `L’annulation ${cost}`,
    next: (cost) => `Ensuite, elle ${cost}`,
    before: (notice) => `jusqu’à ${notice} avant le début`,
    untilStart: 'jusqu’au début',
    never: 'L’annulation n’est pas possible en ligne\u00a0: contactez le professionnel.',
    noMore: 'Ensuite, elle n’est plus possible en ligne\u00a0: contactez le professionnel.',
    grace: (minutes) =>
      `Dans les ${minutes} minutes qui suivent la réservation, elle est gratuite tant que la séance n’a pas commencé.`,
  },
}

/** What a policy says, in words made from its tiers. */
export function cancellationSentence(policy: CancellationPolicy, language: Language): string {
  const copy = words[language]
  const tiers = policy.tiers.map((tier, position) => sentenceOf(policy, tier, position === 0, copy))
  const costs = policy.tiers.some(({ owedPercent }) => owedPercent > 0)
  return [...tiers, ...(costs ? [copy.grace(policy.graceMinutes)] : [])].join(' ')
}

function sentenceOf(
  policy: CancellationPolicy,
  tier: CancellationTier,
  isFirst: boolean,
  copy: Words,
): string {
  if (!mayCancelIn(policy, tier)) return isFirst ? copy.never : copy.noMore
  const cost = copy.cost(tier.owedPercent)
  const until = tier.noticeMinutes === 0 ? copy.untilStart : copy.before(lengthOf(tier.noticeMinutes, copy))
  return `${isFirst ? copy.first(cost) : copy.next(cost)} ${until}.`
}

/** 90 minutes: "1 hour 30 min"; 14 days: "14 days". */
function lengthOf(minutes: number, copy: Words): string {
  const days = wholeDays(minutes)
  if (days !== null) return copy.days(days)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 ? copy.hours(hours) : '', rest > 0 ? `${rest}\u00a0min` : '']
  return parts.filter((part) => part !== '').join(' ')
}
