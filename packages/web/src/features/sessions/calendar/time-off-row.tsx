import { isWholeDays, type ShownTimeOff, timeOffDays } from '#web/features/sessions/grid/time-off-days.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addDays } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'

/** Time off in the list: its reason, and until when it lasts. */
export function TimeOffRow({ timeOff, onOpen }: { timeOff: ShownTimeOff; onOpen: () => void }) {
  const t = useWords('sessions/calendar')
  const kind = t(timeOff.holiday ? 'holiday' : 'away')
  return (
    <ListRow
      className="hover:bg-well/60"
      leading={
        <div className="flex items-stretch gap-3 self-stretch">
          <span aria-hidden="true" className="w-1 rounded-full bg-edge" />
          <span className="figures w-24 self-center text-sm text-ink-soft sm:w-28">{useTimes(timeOff)}</span>
        </div>
      }
      title={
        <button
          type="button"
          onClick={onOpen}
          className="block w-full truncate text-left text-ink-soft italic after:absolute after:inset-0"
        >
          {timeOff.label ?? kind}
        </button>
      }
      detail={timeOff.label ? kind : null}
    />
  )
}

function useTimes(timeOff: ShownTimeOff): string {
  const t = useWords('sessions/calendar')
  const { reader, timeRange, dateRange } = useFormats()
  const { start, end } = timeOffDays(timeOff, reader.zone)
  const last = addDays(end, -1)
  if (start !== last) return dateRange(start, last, 'medium')
  return isWholeDays(timeOff, reader.zone) ? t('timeOff.allDay') : timeRange(timeOff.start, timeOff.end)
}
