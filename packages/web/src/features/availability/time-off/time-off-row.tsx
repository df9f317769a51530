import { newId } from '#web/browser/new-id.ts'
import { minuteOf } from '#web/features/availability/minute-text.ts'
import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { timeOffValues } from '#web/features/availability/time-off/time-off-schema.ts'
import { useAddTimeOff } from '#web/features/availability/time-off/use-add-time-off.ts'
import { useRemoveTimeOff } from '#web/features/availability/time-off/use-remove-time-off.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Pencil, Trash2 } from '#web/ui/icons.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'

type Props = { timeOff: TimeOff; onEdit: () => void; onChanged: () => void }

/** One time off: its label, its start and its end, in the zone of the practice. */
export function TimeOffRow({ timeOff, onEdit, onChanged }: Props) {
  const t = useWords('availability')
  const { date, plainDay, dateRange, minuteOfDay } = useFormats()
  const remove = useRemoval(timeOff, onChanged)
  const { wholeDays, firstDate, firstTime, lastDate, lastTime } = timeOffValues(timeOff, '')
  const days = firstDate === lastDate ? plainDay(firstDate) : dateRange(firstDate, lastDate)
  const clock = (text: string) => minuteOfDay(minuteOf(text) ?? 0)
  const sameDay = t('off.hours', { day: days, start: clock(firstTime), end: clock(lastTime) })
  const severalDays = t('off.span', {
    first: date(firstDate),
    start: clock(firstTime),
    last: date(lastDate),
    end: clock(lastTime),
  })
  const when = wholeDays ? days : firstDate === lastDate ? sameDay : severalDays
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
            onClick={() => void remove()}
          />
        </>
      }
    />
  )
}

function useRemoval({ id, label, startsLocal, endsLocal }: TimeOff, onChanged: () => void) {
  const t = useWords('availability')
  const copy = useErrorCopy()
  const { remove } = useRemoveTimeOff()
  const { run: add } = useAddTimeOff()
  return async () => {
    const outcome = await remove(id)
    if (!outcome.ok) return notify({ title: copy(outcome.code), tone: 'failed' })
    onChanged()
    const idempotencyKey = newId()
    const putBack = async () => {
      const back = await add({ input: { label, startsLocal, endsLocal, idempotencyKey } })
      if (!back.ok) notify({ title: copy(back.code), tone: 'failed' })
      onChanged()
    }
    notify({ title: t('off.removed'), undo: () => void putBack() })
  }
}
