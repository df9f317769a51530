import type { OpenRange } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Trash2, X } from '#web/ui/icons.ts'

type Props = { openRange: OpenRange; onClose: () => void; onDone: () => void }

/** The hours picked by touch: readable during the drag, with a button to close them. */
export function PickedHours({ openRange, onClose, onDone }: Props) {
  const t = useWords('availability')
  const { weekday, minuteOfDay } = useFormats()
  const { startMinute, endMinute } = openRange
  return (
    <div className="flex w-full items-center gap-2">
      <div className="figures mr-auto min-w-0 pl-2 text-sm">
        <p className="font-medium first-letter:uppercase">{weekday(openRange.weekday)}</p>
        <p>{t('week.range', { start: minuteOfDay(startMinute), end: minuteOfDay(endMinute) })}</p>
      </div>
      <Button variant="quiet" size="sm" onClick={onClose}>
        <Trash2 aria-hidden="true" />
        {t('week.close')}
      </Button>
      <IconButton size="sm" label={t('week.done')} icon={<X />} onClick={onDone} />
    </div>
  )
}
