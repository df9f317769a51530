import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import type { Period } from '#web/features/availability/time-off/time-off-schema.ts'
import { graphql } from '#web/gql/gql.ts'
import type { SessionsMet_TimeOffPreviewQueryQuery } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { CalendarDays } from '#web/ui/icons.ts'

export const timeOffPreviewQuery = graphql(/* GraphQL */ `
  query SessionsMet_timeOffPreviewQuery(
    $startsLocal: PlainDateTime
    $endsLocal: PlainDateTime
    $firstDate: PlainDate
    $lastDate: PlainDate
    $yearly: Boolean
    $timeOffId: ID
  ) {
    timeOffPreview(
      startsLocal: $startsLocal
      endsLocal: $endsLocal
      firstDate: $firstDate
      lastDate: $lastDate
      yearly: $yearly
      timeOffId: $timeOffId
    ) {
      sessionCount
      sessions {
        id
        start
        end
        capacity
        stands
        service {
          id
          name
        }
        bookings {
          id
          status
          client {
            displayName
          }
        }
      }
    }
  }
`)

type Session = SessionsMet_TimeOffPreviewQueryQuery['timeOffPreview']['sessions'][number]

type Props = {
  /** Null while the form is not valid. */
  period: Period | null
  timeOffId: string | null
}

/** The sessions in a time off, before it is saved. They stay booked, so each one leads to its page. */
export function SessionsMet({ period, timeOffId }: Props) {
  const t = useWords('availability')
  const { data } = useQuery(
    timeOffPreviewQuery,
    period ? { variables: { ...period, timeOffId }, fetchPolicy: 'cache-and-network' } : skipToken,
  )
  const { sessions = [], sessionCount = 0 } = data?.timeOffPreview ?? {}
  return (
    <div aria-live="polite">
      {sessionCount > 0 ? (
        <Notice tone="warning" title={t('off.meets', { count: sessionCount })}>
          <p>{t('off.meetsText')}</p>
          <ul className="mt-2 max-h-44 overflow-y-auto">
            {sessions.map((session) => (
              <MetSession key={session.id} session={session} />
            ))}
          </ul>
          {sessionCount > sessions.length ? (
            <p className="mt-1 text-ink-soft">
              {t('off.meetsMore', { count: sessionCount - sessions.length })}
            </p>
          ) : null}
        </Notice>
      ) : data ? (
        <p className="flex items-center gap-2 text-sm text-ink-soft">
          <CalendarDays aria-hidden="true" />
          {t('off.meetsNone')}
        </p>
      ) : null}
    </div>
  )
}

/** A session by its client, or a group by its service. */
function MetSession({ session: { id, start, service, bookings, ...session } }: { session: Session }) {
  const { moment } = useFormats()
  const isGroup = session.capacity > 1 || session.stands
  const seat = bookings.find(({ status }) => status !== 'CANCELLED' && status !== 'EXPIRED')
  return (
    <li className="py-0.5">
      <Link to="/sessions/$sessionId" params={{ sessionId: id }} target="_blank" className={linkStyle}>
        <span className="figures">{moment(start)}</span>
        {' · '}
        <span dir="auto">{isGroup ? service.name : (seat?.client.displayName ?? service.name)}</span>
      </Link>
    </li>
  )
}
