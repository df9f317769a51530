import type { KeptList } from '#web/features/closings/kept-session-fragment.ts'
import { KeptSessions } from '#web/features/closings/kept-sessions.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

type Props = {
  open: boolean
  title: string
  text: string
  list: KeptList
  pending: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before a change that closes time with sessions in it, which stay booked. */
export function KeptDialog({ open, title, text, list, pending, onConfirm, onClose }: Props) {
  const t = useWords('closings')
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={title}
      description={text}
      confirmLabel={t('confirm', { count: list.sessionCount })}
      pending={pending}
      onConfirm={onConfirm}
    >
      <KeptSessions list={list} />
    </ConfirmDialog>
  )
}
