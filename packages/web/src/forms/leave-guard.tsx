import { useBlocker } from '@tanstack/react-router'
import { useWords } from '#web/i18n/use-words.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

/** Asks before unsaved work is lost, when a link is followed or the page is closed. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const t = useWords('ui')
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: unsaved,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      open={status === 'blocked'}
      onOpenChange={(open) => open || reset?.()}
      title={t('leave.title')}
      description={t('leave.text')}
      confirmLabel={t('leave.go')}
      keepLabel={t('leave.stay')}
      onConfirm={() => proceed?.()}
      danger
    />
  )
}
