import { Link } from '@tanstack/react-router'
import { SessionActions } from '#web/features/sessions/session/session-actions.tsx'
import { SessionBody } from '#web/features/sessions/session/session-body.tsx'
import { SessionStatus } from '#web/features/sessions/session/session-status.tsx'
import { useSession } from '#web/features/sessions/session/use-session.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Drawer } from '#web/ui/overlays/drawer.tsx'

type Props = { open: boolean; sessionId: string; onClose: () => void }

/** A session beside the calendar, with the client's message. */
export function SessionDrawer({ open, sessionId, onClose }: Props) {
  const t = useWords('sessions')
  const { session, entry, group, failed, reference, again } = useSession(sessionId)
  const copy = useErrorCopy()
  return (
    <Drawer
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={entry?.service.name ?? t('title')}
      actions={entry ? <SessionActions session={entry} onChanged={again} /> : null}
    >
      <ListState
        items={session && [session]}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={failed === 'NOT_FOUND' ? undefined : again}
        empty={null}
      >
        {([shown]) =>
          shown && entry ? (
            <div className="flex flex-col gap-5">
              <div className="flex items-center justify-between gap-4">
                <SessionStatus session={entry} />
                <Link to="/sessions/$sessionId" params={{ sessionId }} className={linkStyle}>
                  {t('openPage')}
                </Link>
              </div>
              <SessionBody session={shown} group={group} onChanged={again} />
            </div>
          ) : null
        }
      </ListState>
    </Drawer>
  )
}
