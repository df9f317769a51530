import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cancellationPolicy,
  freeCancellation,
  mayCancelIn,
  tierAt,
  usualCancellation,
} from './cancellation-policy.ts'
import { cancellationSentence } from './cancellation-sentence.ts'
import type { Language } from './languages.ts'
import { anyPolicy } from './testing/any-policy.ts'

const inSteps = cancellationPolicy({
  tiers: [
    { noticeMinutes: 1440, owedPercent: 0 },
    { noticeMinutes: 90, owedPercent: 50 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})
const never = cancellationPolicy({ tiers: [{ noticeMinutes: 0, owedPercent: 80 }], insideLastTier: 'asks' })
const inDays = cancellationPolicy({
  tiers: [
    { noticeMinutes: 14 * 1440, owedPercent: 0 },
    { noticeMinutes: 2 * 1440, owedPercent: 50 },
    { noticeMinutes: 1440, owedPercent: 80 },
    { noticeMinutes: 0, owedPercent: 100 },
  ],
  insideLastTier: 'owes',
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test.each([
  [
    'tiers',
    inSteps,
    'Cancelling is free up to 24 hours before the start. After that, it costs 50% of the price up to 1 hour 30 min before the start. After that, it costs the full price until the start. In the first 10 minutes after booking, it’s free as long as the session hasn’t started.',
    'L’annulation est gratuite jusqu’à 24 h avant le début. Ensuite, elle coûte 50 % du prix jusqu’à 1 h 30 min avant le début. Ensuite, elle coûte le prix entier jusqu’au début. Dans les 10 minutes qui suivent la réservation, elle est gratuite tant que la séance n’a pas commencé.',
  ],
  [
    'notices of whole days',
    inDays,
    'Cancelling is free up to 14 days before the start. After that, it costs 50% of the price up to 2 days before the start. After that, it costs 80% of the price up to 24 hours before the start. After that, it costs the full price until the start. In the first 10 minutes after booking, it’s free as long as the session hasn’t started.',
    'L’annulation est gratuite jusqu’à 14 jours avant le début. Ensuite, elle coûte 50 % du prix jusqu’à 2 jours avant le début. Ensuite, elle coûte 80 % du prix jusqu’à 24 h avant le début. Ensuite, elle coûte le prix entier jusqu’au début. Dans les 10 minutes qui suivent la réservation, elle est gratuite tant que la séance n’a pas commencé.',
  ],
  [
    'a last tier in which clients have to ask',
    usualCancellation,
    'Cancelling is free up to 24 hours before the start. After that, it isn’t possible online: contact the professional. In the first 10 minutes after booking, it’s free as long as the session hasn’t started.',
    'L’annulation est gratuite jusqu’à 24 h avant le début. Ensuite, elle n’est plus possible en ligne : contactez le professionnel. Dans les 10 minutes qui suivent la réservation, elle est gratuite tant que la séance n’a pas commencé.',
  ],
  [
    'a practice where cancelling is always free',
    freeCancellation,
    'Cancelling is free until the start.',
    'L’annulation est gratuite jusqu’au début.',
  ],
  [
    'a practice whose clients always have to ask',
    never,
    'Cancelling isn’t possible online: contact the professional. In the first 10 minutes after booking, it’s free as long as the session hasn’t started.',
    'L’annulation n’est pas possible en ligne : contactez le professionnel. Dans les 10 minutes qui suivent la réservation, elle est gratuite tant que la séance n’a pas commencé.',
  ],
])('the sentence of %s', (_, policy, en, fr) => {
  expect(plain(cancellationSentence(policy, 'en'))).toBe(en)
  expect(plain(cancellationSentence(policy, 'fr'))).toBe(fr)
})

/** What a reader takes from the sentence: what each notice costs, or that they have to ask (null). */
function reading(text: string, language: Language): (noticeMinutes: number) => number | null {
  const read = {
    en: { free: /is free/, all: /full price/, days: /(\d+) days/, hours: /(\d+) hours?/ },
    fr: { free: /est gratuite/, all: /prix entier/, days: /(\d+) jours/, hours: /(\d+) h/ },
  }[language]
  const rules = plain(text)
    .split('. ')
    .filter((each) => !/10 minutes/.test(each))
    .map((each) => {
      const [days = 0, hours = 0, rest = 0] = [read.days, read.hours, /(\d+) min/].map((part) =>
        Number(part.exec(each)?.[1] ?? 0),
      )
      const cost = read.free.test(each) ? 0 : read.all.test(each) ? 100 : /(\d+) ?%/.exec(each)?.[1]
      return { notice: days * 1440 + hours * 60 + rest, cost: cost === undefined ? null : Number(cost) }
    })
  return (noticeMinutes) => rules.find(({ notice }) => noticeMinutes >= notice)?.cost ?? null
}

describe.each(['en', 'fr'] as const)('row 27: the sentence in %s', (language) => {
  test('says for each notice from 0 to 60 days what its tier says', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const costOf = reading(cancellationSentence(policy, language), language)
        for (let notice = 0; notice <= 60 * 1440; notice += 1) {
          const tier = tierAt(policy, notice * 60_000)
          const cost = mayCancelIn(policy, tier) ? tier.owedPercent : null
          if (costOf(notice) !== cost) return false
        }
        return true
      }),
      { numRuns: 15 },
    )
  })
})
