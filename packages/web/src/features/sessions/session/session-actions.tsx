import { useState } from 'react'
import { copyText } from '#web/browser/copy-text.ts'
import { canChange, isGroup, type SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { CalendarClock, Copy } from '#web/ui/icons.ts'
import { dialogOnDemand, usePreload } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const MoveSessionDialog = dialogOnDemand(() =>
  import('#web/features/sessions/move/move-session-dialog.tsx').then((module) => module.MoveSessionDialog),
)
const CancelSessionDialog = dialogOnDemand(() =>
  import('#web/features/sessions/cancel/cancel-session-dialog.tsx').then(
    (module) => module.CancelSessionDialog,
  ),
)
const CancelGroupDialog = dialogOnDemand(() =>
  import('#web/features/sessions/cancel/cancel-group-dialog.tsx').then((module) => module.CancelGroupDialog),
)

const parts = [MoveSessionDialog, CancelSessionDialog]

type Props = {
  session: SessionEntry
  onChanged: () => void
  /** The dialog that is open at first, if the session can still be changed. */
  asked?: 'move' | 'cancel' | undefined
  onAnswered?: () => void
}

/** The actions on a session: move, cancel, copy the address. */
export function SessionActions({ session, onChanged, asked: first, onAnswered }: Props) {
  const t = useWords('sessions')
  usePreload(parts)
  const changeable = canChange(session, useNowUntil([session.start]))
  const [asked, setAsked] = useState(first && changeable ? first : null)
  const shown = useLastValue(asked)
  const close = () => {
    setAsked(null)
    onAnswered?.()
  }
  const copyLink = useCopyLink(session.id)
  const CancelDialog = isGroup(session) ? CancelGroupDialog : CancelSessionDialog
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
      {shown === 'move' ? (
        <MoveSessionDialog open={asked !== null} session={session} onClose={close} onMoved={onChanged} />
      ) : null}
      {shown === 'cancel' ? (
        <CancelDialog open={asked !== null} session={session} onClose={close} onCancelled={onChanged} />
      ) : null}
    </>
  )
}

function useCopyLink(sessionId: string) {
  const t = useWords('sessions')
  return async () => {
    const address = new URL(`/sessions/${encodeURIComponent(sessionId)}`, window.location.origin).href
    const copied = await copyText(address)
    notify(
      copied
        ? { title: t('copied') }
        : { title: t('notCopied'), detail: address, tone: 'failed', reference: undefined },
    )
  }
}
