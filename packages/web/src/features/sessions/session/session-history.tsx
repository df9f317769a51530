import { ChangeHistory } from '#web/features/sessions/change-history.tsx'
import { seatOf } from '#web/features/sessions/session-fragment.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

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
        owed {
          amountMinor
          currency
        }
      }
    }
  }
`)

/** What happened to the session, worded for its professional. */
export function SessionHistory({ session }: { session: FragmentType<typeof sessionHistoryFragment> }) {
  const t = useWords('sessions')
  const { moment, money } = useFormats()
  const booking = seatOf(readFragment(sessionHistoryFragment, session))
  if (!booking) return null
  return (
    <ChangeHistory
      changes={booking.changes}
      sentence={({ kind, actor, start, owed }, restored) => {
        const who = t(`actor.${actor}`, { name: booking.client.displayName })
        if (kind === 'ATTENDED' && actor === 'CLOCK') return t('history.completed')
        if (owed && owed.amountMinor > 0) return t('history.owes', { who, sum: money(owed) })
        return restored ? t('history.RESTORED', { who }) : t(`history.${kind}`, { who, when: moment(start) })
      }}
    />
  )
}
