import type { ReactNode } from 'react'
import { seatOf } from '#web/features/sessions/session-fragment.ts'
import { SessionPlace } from '#web/features/sessions/session-place.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'

export const sessionDetailsFragment = graphql(/* GraphQL */ `
  fragment SessionDetails_session on Session {
    start
    end
    place {
      kind
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
      price {
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
  const ahead = Temporal.Instant.compare(start, useNow(60)) > 0
  return (
    <dl className="divide-y text-sm divide-rule border-y border-rule">
      <Line term={t('details.when')}>
        <p className="text-base font-medium first-letter:uppercase">
          {formats.day(start, Temporal.Now.plainDateISO(formats.reader.zone).year)}
        </p>
        <p className="figures text-ink-soft">
          {formats.timeRange(start, end)} · {formats.duration(minutesBetween(start, end))}
        </p>
        <p className="text-ink-faint">{formats.zone(formats.reader.zone, start)}</p>
      </Line>
      {booking ? (
        <Line term={t('details.client')}>
          <span className="flex min-w-0 items-center gap-3">
            <Avatar name={booking.client.displayName} src={booking.client.avatarUrl} size="sm" />
            <span className="min-w-0 text-base font-medium wrap-anywhere">{booking.client.displayName}</span>
          </span>
        </Line>
      ) : null}
      <Line term={t('details.place')}>
        <SessionPlace place={place} />
      </Line>
      {booking ? (
        <Line term={t('details.price')}>
          <span className="figures">
            {booking.price.amountMinor === 0 ? t('free') : formats.money(booking.price)}
          </span>
        </Line>
      ) : null}
      {ahead && booking?.status === 'CONFIRMED' ? (
        <Line term={t('details.policy')}>
          <Terms move={booking.rescheduleUntil} cancel={booking.cancelUntil} />
        </Line>
      ) : null}
    </dl>
  )
}

/** The client's deadlines for changes: one sentence where they are equal, and no date that is past. */
function Terms({ move, cancel }: { move: string; cancel: string }) {
  const t = useWords('sessions', 'ui')
  const { moment } = useFormats()
  const now = useNow(60)
  const line = (kind: 'both' | 'move' | 'cancel', until: string) => (
    <p className="text-balance">
      {Temporal.Instant.compare(now, until) > 0
        ? t(`details.${kind}Over`)
        : t(`details.${kind}Until`, { when: moment(until) })}
    </p>
  )
  if (move === cancel) return line('both', move)
  return (
    <>
      {line('move', move)}
      {line('cancel', cancel)}
    </>
  )
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-4 py-3">
      <dt className="text-ink-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
