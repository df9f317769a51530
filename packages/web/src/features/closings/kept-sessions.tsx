import { Link } from '@tanstack/react-router'
import { type KeptList, keptSessionFragment } from '#web/features/closings/kept-session-fragment.ts'
import { sessionName } from '#web/features/closings/session-name.ts'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { Notice } from '#web/ui/feedback/notice.tsx'

/** The sessions that stay booked though their time closes, each a link to where it can be moved or cancelled. */
export function KeptSessions({ list: { sessions, sessionCount } }: { list: KeptList }) {
  const t = useWords('closings')
  return (
    <div className="flex flex-col gap-3">
      <div aria-live="polite">
        <Notice tone="warning" title={t('meets', { count: sessionCount })}>
          <p>{t('meetsText')}</p>
        </Notice>
      </div>
      <ul className="divide-y divide-rule border-y border-rule" aria-label={t('list')}>
        {sessions.map((session) => (
          <KeptSession key={readFragment(keptSessionFragment, session).id} session={session} />
        ))}
      </ul>
      {sessionCount > sessions.length ? (
        <p className="text-sm text-ink-soft">{t('more', { count: sessionCount - sessions.length })}</p>
      ) : null}
    </div>
  )
}

function KeptSession({ session: masked }: { session: FragmentType<typeof keptSessionFragment> }) {
  const { moment } = useFormats()
  const session = readFragment(keptSessionFragment, masked)
  return (
    <li className="py-2.5">
      <Link
        to="/sessions/$sessionId"
        params={{ sessionId: session.id }}
        target="_blank"
        className={`${linkStyle} flex flex-wrap gap-x-4 text-sm`}
      >
        <span className="figures">{moment(session.start)}</span>
        <span dir="auto" className="min-w-0 truncate">
          {sessionName(session)}
        </span>
      </Link>
    </li>
  )
}
