import type { KeyboardEvent } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  date: string
  /** How many times are free on it. */
  times: number
  today: boolean
  selected: boolean
  /** The one day of the strip that Tab reaches. */
  reachable: boolean
  onSelect: (date: string) => void
  onKeyDown: (event: KeyboardEvent, date: string) => void
}

const looks = {
  selected: 'bg-accent text-on-accent',
  free: 'bg-accent-soft text-accent inset-ring-accent hover:inset-ring-1',
  closed: 'text-ink-faint',
} as const

/** A day: filled, with their number, when it has free times, plain otherwise. The ribbon's colour marks today. */
export function DayButton(props: Props) {
  const { date, times, today, selected, reachable, onSelect, onKeyDown } = props
  const t = useWords('bookings')
  const formats = useFormats()
  const name = formats.plainDay(date)
  const weekday = formats.weekday(Temporal.PlainDate.from(date).dayOfWeek, 'short').replace('.', '')
  const look = selected ? 'selected' : times > 0 ? 'free' : 'closed'
  return (
    <button
      type="button"
      data-date={date}
      tabIndex={reachable ? 0 : -1}
      aria-label={
        times > 0 ? t('calendar.free', { day: name, count: times }) : t('calendar.nothing', { day: name })
      }
      aria-current={today ? 'date' : undefined}
      aria-disabled={times === 0}
      aria-pressed={selected}
      onClick={() => times > 0 && onSelect(date)}
      onKeyDown={(event) => onKeyDown(event, date)}
      // As styles, because the name of the day has both in words.
      data-above={date.endsWith('-01') ? formats.monthName(date) : weekday}
      data-below={times > 0 ? t('calendar.count', { count: times }) : ''}
      className={cx(
        'figures relative flex h-18 w-full flex-col items-center justify-center rounded-md transition-colors',
        'before:text-[0.6875rem] before:leading-4 before:font-medium before:capitalize before:content-[attr(data-above)]',
        'after:h-4 after:text-[0.6875rem] after:leading-4 after:content-[attr(data-below)]',
        looks[look],
      )}
    >
      <span aria-hidden="true" className={cx('leading-5', look === 'closed' ? '' : 'font-semibold')}>
        {Number(date.slice(8))}
      </span>
      {today ? <span className="absolute top-0.5 h-0.5 w-3.5 rounded-full bg-ribbon" /> : null}
    </button>
  )
}
