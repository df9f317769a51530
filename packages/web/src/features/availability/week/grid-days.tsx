import { dayOf, openMinutes, type Week } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Props = { week: Week; days: readonly number[]; day: number; onDay: (weekday: number) => void }

/** The column headers; pressing one shows its exact times. */
export function GridDays({ week, days, day, onDay }: Props) {
  const t = useWords('availability')
  const { weekday, duration, narrowDuration } = useFormats()
  return (
    <div className="sticky top-0 z-10 grid grid-cols-[2.75rem_repeat(7,minmax(0,1fr))] border-b border-rule bg-leaf sm:grid-cols-[3.5rem_repeat(7,minmax(0,1fr))]">
      <span />
      {days.map((each) => {
        const open = openMinutes(dayOf(week, each))
        const sum = open > 0 ? duration(open) : t('week.closed')
        return (
          <button
            key={each}
            type="button"
            aria-pressed={each === day}
            onClick={() => onDay(each)}
            className="flex min-h-12 flex-col items-center justify-center border-l border-rule px-0.5 text-sm font-medium text-ink-soft transition-colors hover:bg-well focus-visible:-outline-offset-2 aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            <span aria-hidden="true">{weekday(each, 'short')}</span>
            <span className="sr-only">{`${weekday(each)}, `}</span>
            <span className="sr-only">{sum}</span>
            <span aria-hidden="true" className="hidden text-xs font-normal md:inline">
              {open > 0 ? narrowDuration(open) : sum}
            </span>
          </button>
        )
      })}
    </div>
  )
}
