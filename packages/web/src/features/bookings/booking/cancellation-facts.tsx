import { hasCost, stepsWithCost } from '@hora/schema/cancellation-policy'
import { useCancellationCost } from '#web/features/bookings/booking/use-cancellation-cost.ts'
import { PolicySentenceOnDemand } from '#web/features/profiles/cancellation/policy-sentence-on-demand.tsx'
import { ChangeDeadlines } from '#web/features/sessions/change-deadlines.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

export const cancellationFactsFragment = graphql(/* GraphQL */ `
  fragment CancellationFacts_booking on Booking {
    start
    zone
    cancelUntil
    rescheduleUntil
    cancellationQuotes {
      owed {
        amountMinor
        currency
      }
      owedPercent
      validUntil
    }
    policy {
      cancellation {
        ...CancellationPolicy_policy
      }
    }
  }
`)

/** Until when it can be moved, what cancelling costs until when, on both clocks, and the terms in words. */
export function CancellationFacts({ booking }: { booking: FragmentType<typeof cancellationFactsFragment> }) {
  const t = useWords('bookings/mine')
  const formats = useFormats()
  const { start, zone, policy, cancellationQuotes, ...until } = readFragment(
    cancellationFactsFragment,
    booking,
  )
  const quotes = useCancellationCost(cancellationQuotes, start)
  const onBothClocks = (at: string) => {
    const own = formats.moment(at)
    if (formats.offset(zone, at) === formats.offset(formats.reader.zone, at)) return own
    return t('facts.bothClocks', { own, theirs: formats.momentIn(at, zone), zone: formats.zone(zone, at) })
  }
  const costs = stepsWithCost(quotes, ({ owed }) => owed.amountMinor)
  return (
    <div className="flex flex-col gap-1">
      <ChangeDeadlines
        {...until}
        only={costs ? 'move' : undefined}
        write={onBothClocks}
        sentence={(deadline, when) => t(`facts.${deadline}`, { when })}
      />
      {costs ? (
        <ul aria-live="polite" className="figures">
          {costs.map(({ owed, owedPercent, validUntil }) => {
            const cost = { sum: formats.money(owed), percent: owedPercent }
            if (!hasCost(owed.amountMinor))
              return <li key={validUntil}>{t('cost.free', { when: onBothClocks(validUntil) })}</li>
            return (
              <li key={validUntil}>
                {isSame(validUntil, start)
                  ? t('cost.toStart', cost)
                  : t('cost.until', { ...cost, when: onBothClocks(validUntil) })}
              </li>
            )
          })}
        </ul>
      ) : null}
      <p className="text-ink-faint">
        <PolicySentenceOnDemand policy={policy.cancellation} />
      </p>
    </div>
  )
}

const isSame = (a: string, b: string) => Temporal.Instant.compare(a, b) === 0
