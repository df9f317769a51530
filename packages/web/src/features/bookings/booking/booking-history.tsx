import { ChangeHistory } from '#web/features/sessions/change-history.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

export const bookingHistoryFragment = graphql(/* GraphQL */ `
  fragment BookingHistory_booking on Booking {
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
    professional {
      id
      displayName
    }
  }
`)

/** What happened to the booking, worded for its client. */
export function BookingHistory({ booking }: { booking: FragmentType<typeof bookingHistoryFragment> }) {
  const t = useWords('bookings/mine')
  const { moment, money } = useFormats()
  const { changes, professional } = readFragment(bookingHistoryFragment, booking)
  // For the client, a hold and its booking are one event.
  const shown = changes.length > 1 ? changes.filter(({ kind }) => kind !== 'HELD') : changes
  return (
    <ChangeHistory
      changes={shown}
      sentence={({ kind, actor, start, owed }, restored) => {
        const who = t(`actor.${actor}`, { name: professional.displayName })
        if (kind === 'ATTENDED' && actor === 'CLOCK') return t('history.completed')
        if (kind === 'CANCELLED' && actor === 'CLOCK') return t('history.calledOff')
        if (owed && owed.amountMinor > 0) return t('history.owes', { who, sum: money(owed) })
        return restored ? t('history.RESTORED', { who }) : t(`history.${kind}`, { who, when: moment(start) })
      }}
    />
  )
}
