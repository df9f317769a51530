import { lazy, Suspense, useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { canChange, type SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { CalendarClock, Copy } from '#web/ui/icons.ts'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const MoveSessionDialog = lazy(() =>
  import('#web/features/sessions/move/move-session-dialog.tsx').then((module) => ({
    default: module.MoveSessionDialog,
  })),
)
const CancelSessionDialog = lazy(() =>
  import('#web/features/sessions/cancel/cancel-session-dialog.tsx').then((module) => ({
    default: module.CancelSessionDialog,
  })),
)

type Props = { session: SessionEntry; onChanged: () => void }

/** The actions on a session: move, cancel, copy the address. */
export function SessionActions({ session, onChanged }: Props) {
  const t = useWords('sessions')
  const [asked, setAsked] = useState<'move' | 'cancel' | null>(null)
  const shown = useLastValue(asked)
  const changeable = canChange(session, useNow())
  const close = () => setAsked(null)
  const copyLink = useCopyLink(session.id)
  return (
    <>
      <Button
        variant="quiet"
        onClick={() => void copyLink()}
        className="max-sm:order-last max-sm:w-full sm:mr-auto sm:-ml-3"
      >
        <Copy aria-hidden="true" />
        {t('copyLink')}
      </Button>
      {changeable ? (
        <>
          <Button variant="secondary" className="max-sm:flex-1" onClick={() => setAsked('cancel')}>
            {t('cancel.open')}
          </Button>
          <Button className="max-sm:flex-1" onClick={() => setAsked('move')}>
            <CalendarClock aria-hidden="true" />
            {t('move.open')}
          </Button>
        </>
      ) : null}
      <Suspense>
        {shown === 'move' ? (
          <MoveSessionDialog open={asked !== null} session={session} onClose={close} onMoved={onChanged} />
        ) : null}
        {shown === 'cancel' ? (
          <CancelSessionDialog
            open={asked !== null}
            session={session}
            onClose={close}
            onCancelled={onChanged}
          />
        ) : null}
      </Suspense>
    </>
  )
}

function useCopyLink(sessionId: string) {
  const t = useWords('sessions')
  return async () => {
    const address = new URL(`/sessions/${encodeURIComponent(sessionId)}`, window.location.origin).href
    const copied = await copyText(address)
    notify(copied ? { title: t('copied') } : { title: t('notCopied'), detail: address, tone: 'failed' })
  }
}
