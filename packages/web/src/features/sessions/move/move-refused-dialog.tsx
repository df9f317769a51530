import { useState } from 'react'
import type { RefusedMove } from '#web/features/sessions/move/use-dragged-move.ts'
import type { Move } from '#web/features/sessions/move/use-send-move.ts'
import { NearestTimes } from '#web/features/sessions/nearest/nearest-times.tsx'
import { RefusedReasons } from '#web/features/sessions/refusal/refused-reasons.tsx'
import { useRefusalTitle } from '#web/features/sessions/refusal/use-refusal-title.ts'
import { overridesFor } from '#web/features/sessions/time-refusal.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = RefusedMove & { open: boolean; onMove: (change: Partial<Move>) => void; onClose: () => void }

/** The session is back where it was; here is why, and what can be done instead. */
export function MoveRefusedDialog({ open, wanted, refusal, onMove, onClose }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const title = useRefusalTitle(refusal)
  const override = overridesFor(refusal.reasons)
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={title(refusal.code)}
      description={t('refused.notMoved', { when: moment(wanted.start) })}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
          {override ? <Button onClick={() => onMove({ override })}>{t('move.anyway')}</Button> : null}
          {chosen ? <Button onClick={() => onMove({ start: chosen })}>{t('move.submit')}</Button> : null}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <RefusedReasons reasons={refusal.reasons} />
        {override ? null : (
          <NearestTimes
            times={refusal.nearest}
            noticeMinutes={refusal.minimumNoticeMinutes}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </div>
    </Dialog>
  )
}
