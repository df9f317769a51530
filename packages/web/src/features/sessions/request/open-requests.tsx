import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { openRequestsQuery } from '#web/features/sessions/request/open-requests-query.ts'
import { useCalendarLive } from '#web/features/sessions/use-calendar-live.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'

/** The requests that wait for an answer, above the calendar; nothing where there are none. */
export function OpenRequests() {
  const t = useWords('sessions/request')
  const { moment } = useFormats()
  const { data, refetch } = useQuery(openRequestsQuery, { fetchPolicy: 'cache-and-network' })
  useCalendarLive(({ sessionId }) => {
    if (sessionId) refetch().catch(() => undefined)
  })
  const all = data?.openRequests ?? []
  const now = useNowUntil(all.flatMap(({ answerUntil }) => answerUntil ?? []))
  const open = all.filter(({ answerUntil }) => answerUntil && Temporal.Instant.compare(answerUntil, now) > 0)
  if (open.length === 0) return null
  return (
    <section className="mb-4 flex flex-wrap items-baseline gap-x-5 gap-y-1 rounded-md border border-warning/30 bg-warning-soft px-4 py-2.5 text-sm">
      <h2 className="font-sans text-sm font-semibold text-warning">
        {t('bar.title', { count: open.length })}
      </h2>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {open.map(({ id, sessionId, start, client }) => (
          <li key={id}>
            <Link to="/sessions/$sessionId" params={{ sessionId }} className={linkStyle}>
              {t('bar.one', { name: client.displayName, when: moment(start) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
