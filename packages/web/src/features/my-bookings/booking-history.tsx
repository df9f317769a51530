import { useTranslation } from 'react-i18next'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'

export const bookingHistoryFragment = graphql(/* GraphQL */ `
  fragment BookingHistory_booking on Booking {
    changes {
      kind
      actor
      message
      occurredAt
      start
    }
    professional {
      id
      displayName
    }
  }
`)

/** What happened to the booking, the newest first, with the words that went with it. */
export function BookingHistory({ booking }: { booking: FragmentType<typeof bookingHistoryFragment> }) {
  const { t } = useTranslation('my-bookings')
  const formats = useFormats()
  const now = useNow()
  const { changes, professional } = readFragment(bookingHistoryFragment, booking)
  // What was held and then booked is one thing to its client; of two at one moment the later comes last.
  const told = changes.length > 1 ? changes.filter(({ kind }) => kind !== 'HELD') : changes
  const newest = told.toReversed().sort((a, b) => Temporal.Instant.compare(b.occurredAt, a.occurredAt))
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('history.title')}</h2>
      <ol className="flex flex-col gap-4 border-l border-rule pl-4">
        {newest.map((change) => (
          <li key={`${change.occurredAt}${change.kind}`} className="text-sm">
            <p>
              {t(`history.${change.kind}`, {
                who: t(`actor.${change.actor}`, { name: professional.displayName }),
                when: formats.moment(change.start),
              })}
            </p>
            <p className="text-ink-faint" title={formats.moment(change.occurredAt)}>
              {formats.relative(change.occurredAt, now)}
            </p>
            {change.message ? (
              <blockquote className="mt-1 font-serif whitespace-pre-line text-ink-soft italic wrap-anywhere">
                {change.message}
              </blockquote>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
