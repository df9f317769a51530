import { isWholeDays, type ShownTimeOff } from '#web/features/sessions/grid/time-off-days.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = { timeOff: ShownTimeOff; narrow: boolean }

/**
 * Time off across the top of its days: its reason, and its times if it is not whole days. The times wrap out of sight if
 * they do not fit: the hours below show them, but not the reason.
 */
export function TimeOffBar({ timeOff, narrow }: Props) {
  const t = useWords('sessions/calendar')
  const { reader, timeRange } = useFormats()
  const kind = t(timeOff.holiday ? 'holiday' : 'away')
  const times = isWholeDays(timeOff, reader.zone) ? '' : timeRange(timeOff.start, timeOff.end)
  return (
    <div
      title={[timeOff.label ?? kind, times].join(' ').trim()}
      className={cx(
        'flex h-5 w-full flex-wrap gap-x-1.5 overflow-hidden rounded-sm border-l-3 border-edge bg-well text-xs leading-5 text-ink',
        narrow ? 'px-0.5' : 'px-1.5',
      )}
    >
      {timeOff.label ? <span className="sr-only">{`${kind}: `}</span> : null}
      <span dir="auto" className="max-w-full truncate rounded-sm font-medium">
        {timeOff.label ?? kind}
      </span>
      {times && !narrow ? <span className="figures text-ink-soft">{times}</span> : null}
    </div>
  )
}
