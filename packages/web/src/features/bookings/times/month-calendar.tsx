import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { calendarStep } from '#web/features/bookings/times/calendar-step.ts'
import { DayButton } from '#web/features/bookings/times/day-button.tsx'
import { addMonths, type Month, type MonthView } from '#web/features/bookings/times/month.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { ChevronLeft, ChevronRight } from '#web/ui/icons.ts'

type Props = {
  month: Month
  view: MonthView
  /** The range of months that can be opened. */
  bounds: { first: Month; last: Month }
  today: string
  selected: string | null
  /** Whether a date has free time; undefined while unknown. */
  isFree: ((date: string) => boolean) | undefined
  onSelect: (date: string) => void
  onMonth: (month: Month) => void
}

/** One month without its past weeks, and the days of the next one that follow, for choosing a day by pointer, touch or arrow keys. */
export function MonthCalendar(props: Props) {
  const { month, view, bounds, today, selected, isFree, onSelect, onMonth } = props
  const t = useWords('bookings')
  const { reader, months } = useFormats()
  const { grid, focused, focusDate } = useFocusedDate(view)
  const dates = view.weeks.flat().filter((date) => date >= today)
  const entry = [focused, selected, dates.find((date) => isFree?.(date))].find(
    (date) => date && dates.includes(date),
  )
  const keyDown = (event: KeyboardEvent, from: string) => {
    const to = calendarStep(from, event.key, firstWeekday(reader.locale))
    if (!to) return
    event.preventDefault()
    const there = to.slice(0, 7)
    if (to < today || there > bounds.last) return
    focusDate(to)
    if (!dates.includes(to)) onMonth(there)
  }
  return (
    <section aria-label={t('calendar.label')}>
      <header className="mb-3 flex items-center gap-1">
        <h2 aria-live="polite" className="flex-1 text-lg first-letter:uppercase">
          {months(`${month}-01`, lastMonthOf(month, view))}
        </h2>
        <MonthStep to={addMonths(month, -1)} bounds={bounds} label={t('calendar.previous')} onMonth={onMonth}>
          <ChevronLeft aria-hidden="true" />
        </MonthStep>
        <MonthStep to={addMonths(month, 1)} bounds={bounds} label={t('calendar.next')} onMonth={onMonth}>
          <ChevronRight aria-hidden="true" />
        </MonthStep>
      </header>
      <table ref={grid} aria-busy={!isFree} className="w-full table-fixed">
        <WeekdayNames />
        <tbody>
          {view.weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date} className="p-0.5">
                  {date >= today ? (
                    <DayButton
                      date={date}
                      free={isFree?.(date) ?? false}
                      beside={!date.startsWith(month)}
                      today={date === today}
                      selected={date === selected}
                      reachable={date === (entry ?? dates[0])}
                      onSelect={onSelect}
                      onKeyDown={keyDown}
                    />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The date that the arrow keys have reached; it takes the focus as soon as it is on screen. */
function useFocusedDate(view: MonthView) {
  const grid = useRef<HTMLTableElement>(null)
  const [focused, focusDate] = useState<string | null>(null)
  useEffect(() => {
    if (focused && view.weeks.flat().includes(focused))
      grid.current?.querySelector<HTMLElement>(`[data-date="${focused}"]`)?.focus()
  }, [focused, view])
  return { grid, focused, focusDate }
}

/** The month that the title ends with: the next one as soon as a whole week of it is on screen. */
const lastMonthOf = (month: Month, { weeks }: MonthView) =>
  weeks.at(-1)?.[0]?.startsWith(month) ? `${month}-01` : `${addMonths(month, 1)}-01`

function WeekdayNames() {
  const { reader, weekday } = useFormats()
  const first = firstWeekday(reader.locale)
  return (
    <thead>
      <tr>
        {Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1).map((day) => (
          <th key={day} scope="col" abbr={weekday(day)} className="pb-1.5 text-xs font-medium text-ink-faint">
            {weekday(day, 'short')}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type StepProps = {
  to: Month
  bounds: Props['bounds']
  label: string
  onMonth: Props['onMonth']
  children: ReactNode
}

function MonthStep({ to, bounds, label, onMonth, children }: StepProps) {
  return (
    <IconButton
      label={label}
      icon={children}
      disabled={to < bounds.first || to > bounds.last}
      onClick={() => onMonth(to)}
    />
  )
}
