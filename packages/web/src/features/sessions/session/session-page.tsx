import { getRouteApi, Link } from '@tanstack/react-router'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { SessionActions } from '#web/features/sessions/session/session-actions.tsx'
import { SessionBody } from '#web/features/sessions/session/session-body.tsx'
import { SessionOfClient } from '#web/features/sessions/session/session-of-client.tsx'
import { SessionStatus } from '#web/features/sessions/session/session-status.tsx'
import { useSession } from '#web/features/sessions/session/use-session.ts'
import { seatOf } from '#web/features/sessions/session-fragment.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { PracticeZone } from '#web/time/practice-zone.tsx'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'

const route = getRouteApi('/_app/sessions/$sessionId')

/** The page of one session, with all its details. */
export function SessionPage() {
  const { professional, account } = useViewer()
  return (
    <PracticeZone zone={professional?.zone ?? account.zone}>
      <Session />
    </PracticeZone>
  )
}

function Session() {
  const t = useWords('sessions')
  const { sessionId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { session, entry, group, failed, reference, again } = useSession(sessionId)
  const copy = useErrorCopy()
  const title = entry?.service.name ?? t('title')
  if (failed === 'NOT_FOUND')
    return (
      <>
        <PageTitle title={title} />
        <h1 className="sr-only">{title}</h1>
        <SessionOfClient sessionId={sessionId} asked={search} />
      </>
    )
  const name = entry && !group ? seatOf(entry)?.client.displayName : undefined
  return (
    <div>
      <PageTitle title={name ? `${title}, ${name}` : title} />
      <PageHeader
        eyebrow={
          <Link to="/calendar" className={linkStyle}>
            {t('toCalendar')}
          </Link>
        }
        title={<span className="wrap-anywhere">{title}</span>}
        actions={entry ? <SessionStatus session={entry} /> : null}
      />
      <ListState
        items={session && [session]}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={again}
        empty={null}
      >
        {([shown]) =>
          shown && entry ? (
            <div className="flex flex-col gap-8">
              <SessionBody
                session={shown}
                group={group}
                onChanged={again}
                actions={
                  <div className="flex flex-wrap items-center gap-2">
                    <SessionActions
                      session={entry}
                      asked={search.do}
                      onAnswered={() => void navigate({ search: {}, replace: true })}
                      onChanged={again}
                    />
                  </div>
                }
              />
            </div>
          ) : null
        }
      </ListState>
    </div>
  )
}
