import type { KeyboardEvent } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { cx } from '#web/ui/class-names.ts'

type Props = {
  date: string
  free: boolean
  /** Whether it belongs to another month than the one on screen. */
  beside: boolean
  today: boolean
  selected: boolean
  /** The one day of the month that Tab reaches. */
  reachable: boolean
  onSelect: (date: string) => void
  onKeyDown: (event: KeyboardEvent, date: string) => void
}

const looks = {
  selected: 'bg-accent font-semibold text-on-accent',
  free: 'bg-accent-soft font-semibold text-accent inset-ring-accent hover:inset-ring-1',
  closed: 'text-ink-faint',
} as const

/** A day: filled when it has free time, plain otherwise. The ribbon's colour marks today. */
export function DayButton(props: Props) {
  const { date, free, beside, today, selected, reachable, onSelect, onKeyDown } = props
  const t = useWords('bookings')
  const formats = useFormats()
  const name = formats.date(date, 'full')
  const look = selected ? 'selected' : free ? 'free' : 'closed'
  return (
    <button
      type="button"
      data-date={date}
      data-month={beside && date.endsWith('-01') ? formats.monthName(date) : undefined}
      tabIndex={reachable ? 0 : -1}
      aria-label={free ? name : t('calendar.nothing', { day: name })}
      aria-current={today ? 'date' : undefined}
      aria-disabled={!free}
      aria-pressed={selected}
      onClick={() => free && onSelect(date)}
      onKeyDown={(event) => onKeyDown(event, date)}
      className={cx(
        'figures relative flex h-11 w-full items-center justify-center rounded-md text-sm transition-colors',
        looks[look],
        // As a style, because the name of the day has the month already.
        'before:absolute before:inset-x-0 before:top-0.5 before:text-[0.625rem] before:leading-3 before:font-medium before:content-[attr(data-month)]',
      )}
    >
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      {today ? <span className="absolute bottom-1.5 h-0.5 w-3.5 rounded-full bg-ribbon" /> : null}
    </button>
  )
}
