import type { Stretch } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Trash2, X } from '#web/ui/icons.ts'

type Props = { stretch: Stretch; onClose: () => void; onDone: () => void }

/** The hours under the finger, readable while they are pulled, and the way to close them. */
export function PickedHours({ stretch, onClose, onDone }: Props) {
  const t = useWords('availability')
  const { weekday, minuteOfDay } = useFormats()
  const { startMinute, endMinute } = stretch
  return (
    <div className="flex w-full items-center gap-2">
      <p className="figures mr-auto min-w-0 pl-2 text-sm">
        <span className="block font-medium first-letter:uppercase">{weekday(stretch.weekday)}</span>
        {t('week.range', { start: minuteOfDay(startMinute), end: minuteOfDay(endMinute) })}
      </p>
      <Button variant="quiet" size="sm" onClick={onClose}>
        <Trash2 aria-hidden="true" />
        {t('week.close')}
      </Button>
      <IconButton size="sm" label={t('week.done')} icon={<X />} onClick={onDone} />
    </div>
  )
}
