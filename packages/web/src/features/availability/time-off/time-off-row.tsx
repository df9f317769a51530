import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { timeOffValues } from '#web/features/availability/time-off/time-off-schema.ts'
import { useRemoveWithUndo } from '#web/features/availability/time-off/use-remove-with-undo.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minuteOf } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Pencil, Trash2 } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'

type Props = { timeOff: TimeOff; onEdit: () => void; onChanged: () => void }

/** One time off: its label, its start and its end, in the zone of the practice. */
export function TimeOffRow({ timeOff, onEdit, onChanged }: Props) {
  const t = useWords('availability')
  const { date, plainDay, dateRange, minuteOfDay } = useFormats()
  const remove = useRemoveWithUndo(onChanged)
  const { wholeDays, yearly, firstDate, firstTime, lastDate, lastTime } = timeOffValues(timeOff, '')
  const days = firstDate === lastDate ? plainDay(firstDate) : dateRange(firstDate, lastDate)
  const clock = (text: string) => minuteOfDay(minuteOf(text) ?? 0)
  const sameDay = t('off.hours', { day: days, start: clock(firstTime), end: clock(lastTime) })
  const severalDays = t('off.span', {
    first: date(firstDate),
    start: clock(firstTime),
    last: date(lastDate),
    end: clock(lastTime),
  })
  const wholeDates = yearly ? t('off.everyYear', { days }) : days
  const when = wholeDays ? wholeDates : firstDate === lastDate ? sameDay : severalDays
  const name = timeOff.label ?? t('off.unnamed')
  return (
    <ListRow
      title={name}
      detail={<span className="figures whitespace-normal">{when}</span>}
      trailing={
        <>
          <IconButton size="sm" label={t('off.editOne', { name })} icon={<Pencil />} onClick={onEdit} />
          <IconButton
            size="sm"
            label={t('off.removeOne', { name })}
            icon={<Trash2 />}
            onClick={() => void remove(timeOff)}
          />
        </>
      }
    />
  )
}
