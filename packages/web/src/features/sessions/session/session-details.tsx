import { PolicySentenceOnDemand } from '#web/features/profiles/cancellation/policy-sentence-on-demand.tsx'
import { ChangeDeadlines } from '#web/features/sessions/change-deadlines.tsx'
import { ClientName } from '#web/features/sessions/client-name.tsx'
import { seatOf } from '#web/features/sessions/session-fragment.ts'
import { SessionPlace } from '#web/features/sessions/session-place.tsx'
import { WhenFact } from '#web/features/sessions/when-fact.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Fact, Facts } from '#web/ui/layout/facts.tsx'

export const sessionDetailsFragment = graphql(/* GraphQL */ `
  fragment SessionDetails_session on Session {
    start
    end
    place {
      kind
      hint
      detail
    }
    service {
      id
      name
    }
    bookings {
      id
      status
      cancelUntil
      rescheduleUntil
      policy {
        cancellation {
          ...CancellationPolicy_policy
        }
      }
      price {
        amountMinor
        currency
      }
      cancelledOwed {
        amountMinor
        currency
      }
      client {
        clientId
        displayName
        avatarUrl
      }
    }
  }
`)

/** The time, the client, the place and the terms. */
export function SessionDetails({ session }: { session: FragmentType<typeof sessionDetailsFragment> }) {
  const t = useWords('sessions', 'ui')
  const formats = useFormats()
  const { start, end, place, bookings } = readFragment(sessionDetailsFragment, session)
  const booking = seatOf({ bookings })
  const ahead = Temporal.Instant.compare(start, useNowUntil([start])) > 0
  return (
    <Facts>
      <WhenFact start={start} end={end} />
      {booking ? (
        <Fact term={t('details.client')}>
          <ClientName client={booking.client} />
        </Fact>
      ) : null}
      <Fact term={t('details.place')}>
        <SessionPlace place={place} />
      </Fact>
      {booking ? (
        <Fact term={t('details.price')}>
          <span className="figures">
            {booking.price.amountMinor === 0 ? t('free') : formats.money(booking.price)}
          </span>
        </Fact>
      ) : null}
      {booking?.cancelledOwed && booking.cancelledOwed.amountMinor > 0 ? (
        <Fact term={t('details.owed')}>
          <p className="figures font-medium">{formats.money(booking.cancelledOwed)}</p>
          <p className="text-ink-soft">{t('details.settle')}</p>
        </Fact>
      ) : null}
      {ahead && booking?.status === 'CONFIRMED' ? (
        <Fact term={t('details.policy')}>
          <ChangeDeadlines {...booking} sentence={(deadline, when) => t(`details.${deadline}`, { when })} />
          <p className="mt-1 text-ink-faint">
            <PolicySentenceOnDemand policy={booking.policy.cancellation} />
          </p>
        </Fact>
      ) : null}
    </Facts>
  )
}
