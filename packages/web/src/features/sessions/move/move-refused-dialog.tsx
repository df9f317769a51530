import type { RefusedMove } from '#web/features/sessions/move/use-dragged-move.ts'
import type { Move } from '#web/features/sessions/move/use-move-session.ts'
import { NearestTimes } from '#web/features/sessions/nearest-times.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = RefusedMove & { open: boolean; onMove: (change: Partial<Move>) => void; onClose: () => void }

/** The session is back where it was; here is why, and what can be done instead. */
export function MoveRefusedDialog({ open, wanted, refusal, reason, onMove, onClose }: Props) {
  const t = useWords('sessions/calendar')
  const { moment } = useFormats()
  const taken = reason === 'SLOT_TAKEN'
  const when = moment(wanted.start)
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t(`refused.title.${reason}`)}
      description={t(`refused.text.${reason}`, { when })}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('refused.leave')}
          </Button>
          {taken ? null : (
            <Button onClick={() => onMove({ outsideHours: true })}>{t('refused.anyway')}</Button>
          )}
        </>
      }
    >
      {taken ? <NearestTimes times={refusal.nearest} onChoose={(start) => onMove({ start })} /> : null}
    </Dialog>
  )
}
