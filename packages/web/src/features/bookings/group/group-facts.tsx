import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Fact } from '#web/ui/layout/facts.tsx'

export const groupFactsFragment = graphql(/* GraphQL */ `
  fragment GroupFacts_booking on Booking {
    start
    status
    minimumPlaces
    decidesAt
    attendees {
      displayName
    }
    service {
      id
      attendeesSee
    }
  }
`)

type Props = { booking: FragmentType<typeof groupFactsFragment> }

/** The group of a booked session: whether it takes place, and who else is in it, where that may be seen. */
export function GroupFacts({ booking }: Props) {
  const t = useWords('bookings/group')
  const shown = readFragment(groupFactsFragment, booking)
  const { start, status, attendees } = shown
  const begun = Temporal.Instant.compare(start, useNowUntil([start])) <= 0
  const isAhead = !begun && (status === 'HELD' || status === 'CONFIRMED')
  return (
    <Fact term={t('group')}>
      <p>{t('shared')}</p>
      {isAhead ? <Minimum booking={shown} /> : null}
      {attendees && attendees.length > 0 ? (
        <p className="mt-1 wrap-anywhere">
          {t('with', { names: attendees.map(({ displayName }) => displayName).join(', ') })}
        </p>
      ) : null}
      {attendees?.length === 0 && isAhead ? <p className="mt-1 text-ink-soft">{t('alone')}</p> : null}
      {isAhead ? <p className="mt-1 text-ink-faint">{t(whatOthersSee(shown))}</p> : null}
    </Fact>
  )
}

type Shown = {
  status: string
  minimumPlaces: number | null
  decidesAt: string | null
  attendees: readonly unknown[] | null
  service: { attendeesSee: string }
}

/** Names are shown once the place is confirmed, and never in a session that was made without them. */
function whatOthersSee({ status, attendees, service }: Shown) {
  if (attendees) return 'names.see'
  return status === 'HELD' && service.attendeesSee === 'NAMES' ? 'names.may' : 'names.nobody'
}

/** Until the minimum is decided: what it takes. After it: that the session takes place. */
function Minimum({ booking: { minimumPlaces, decidesAt } }: { booking: Shown }) {
  const t = useWords('bookings/group')
  const { moment } = useFormats()
  const now = useNowUntil(decidesAt ? [decidesAt] : [])
  if (minimumPlaces === null) return null
  if (decidesAt === null) return <p className="mt-1 text-success">{t('takesPlace')}</p>
  if (Temporal.Instant.compare(now, decidesAt) >= 0) return <p className="mt-1">{t('deciding')}</p>
  return (
    <div className="mt-1">
      <p>{t('minimum', { count: minimumPlaces, when: moment(decidesAt) })}</p>
      <p className="text-ink-soft">{t('otherwise')}</p>
    </div>
  )
}
