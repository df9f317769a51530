import { useTranslation } from 'react-i18next'
import { seatOf } from '#web/features/sessions/session-fragment.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'

export const sessionHistoryFragment = graphql(/* GraphQL */ `
  fragment SessionHistory_session on Session {
    bookings {
      id
      status
      client {
        displayName
      }
      changes {
        kind
        actor
        message
        occurredAt
        start
        end
      }
    }
  }
`)

/** What happened to the session, the newest first, with the words that went with it. */
export function SessionHistory({ session }: { session: FragmentType<typeof sessionHistoryFragment> }) {
  const { t } = useTranslation('sessions')
  const formats = useFormats()
  const now = useNow()
  const booking = seatOf(readFragment(sessionHistoryFragment, session))
  if (!booking) return null
  const changes = [...booking.changes].sort((a, b) => Temporal.Instant.compare(b.occurredAt, a.occurredAt))
  return (
    <section>
      <h2 className="mb-3 text-lg">{t('history.title')}</h2>
      <ol className="flex flex-col gap-4 border-l border-rule pl-4">
        {changes.map((change) => (
          <li key={`${change.occurredAt}${change.kind}`} className="text-sm">
            <p>
              {t(`history.${change.kind}`, {
                who: t(`actor.${change.actor}`, { name: booking.client.displayName }),
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
