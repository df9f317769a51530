import { useMemo } from 'react'
import { DayButton } from '#web/features/bookings/times/strip/day-button.tsx'
import { stripWeeks } from '#web/features/bookings/times/strip/strip-weeks.ts'
import { useStripFocus } from '#web/features/bookings/times/strip/use-strip-focus.ts'
import { useStripScroll } from '#web/features/bookings/times/strip/use-strip-scroll.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { ChevronLeft, ChevronRight } from '#web/ui/icons.ts'

type Props = {
  /** The dates with free times, in order. */
  days: readonly { readonly date: string; readonly times: number }[]
  /** The first date, and one in the last week. */
  first: string
  last: string
  today: string
  selected: string | null
  onSelect: (date: string) => void
}

/** All weeks with free times side by side, for choosing a day by pointer, touch or arrow keys. It goes on through months. */
export function WeekStrip({ days, first, last, today, selected, onSelect }: Props) {
  const t = useWords('bookings')
  const { locale } = useFormats().reader
  const weekStart = firstWeekday(locale)
  const weeks = useMemo(() => stripWeeks(first, last, weekStart), [first, last, weekStart])
  const times = useMemo(() => new Map(days.map((day) => [day.date, day.times])), [days])
  const week = weeks.findIndex((dates) => selected !== null && dates.includes(selected))
  const { strip, view, onScroll, turn } = useStripScroll(weeks.length, week)
  const end = weeks.at(-1)?.at(-1) ?? last
  const { focused, keyDown } = useStripFocus({ strip, first, end, weekStart })
  const entry = [focused, selected, days[0]?.date].find((date) => date && date >= first && date <= end)
  return (
    <section aria-label={t('calendar.label')}>
      <StripHeader weeks={weeks} first={first} view={view} onTurn={turn} />
      <ul
        ref={strip}
        onScroll={onScroll}
        className="relative -mx-1 grid snap-x snap-mandatory auto-cols-[100%] grid-flow-col overflow-x-auto overscroll-x-contain [scrollbar-width:none] md:auto-cols-[50%]"
      >
        {weeks.map((dates) => (
          <li key={dates[0]} className="grid snap-start grid-cols-7 gap-1 px-1 py-1">
            {dates.map((date) =>
              date < first ? (
                <span key={date} />
              ) : (
                <DayButton
                  key={date}
                  date={date}
                  times={times.get(date) ?? 0}
                  today={date === today}
                  selected={date === selected}
                  reachable={date === (entry ?? first)}
                  onSelect={onSelect}
                  onKeyDown={keyDown}
                />
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type HeaderProps = {
  weeks: readonly (readonly string[])[]
  first: string
  view: { first: number; end: number }
  onTurn: (direction: -1 | 1) => void
}

/** The months in view, and the ways to the weeks beside them. */
function StripHeader({ weeks, first, view, onTurn }: HeaderProps) {
  const t = useWords('bookings')
  const { months } = useFormats()
  const shown = weeks.slice(view.first, view.end).flat()
  const begin = shown.find((date) => date >= first) ?? first
  return (
    <header className="mb-2 flex items-center gap-1">
      <h2 aria-live="polite" className="flex-1 text-lg first-letter:uppercase">
        {months(begin, shown.at(-1) ?? begin)}
      </h2>
      <IconButton
        label={t('calendar.earlier')}
        icon={<ChevronLeft aria-hidden="true" />}
        disabled={view.first === 0}
        onClick={() => onTurn(-1)}
      />
      <IconButton
        label={t('calendar.later')}
        icon={<ChevronRight aria-hidden="true" />}
        disabled={view.end >= weeks.length}
        onClick={() => onTurn(1)}
      />
    </header>
  )
}
