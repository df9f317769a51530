import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

const entries = [
  'col-start-2 row-start-2 row-span-2',
  'col-start-4 row-start-3 row-span-1',
  'col-start-5 row-start-5 row-span-2',
  'col-start-7 row-start-2 row-span-1',
]

const columns = [
  'col-start-2',
  'col-start-3',
  'col-start-4',
  'col-start-5',
  'col-start-6',
  'col-start-7',
  'col-start-8',
]

const grids = {
  1: 'grid-cols-[3.5rem_1fr]',
  3: 'grid-cols-[3.5rem_repeat(3,1fr)]',
  7: 'grid-cols-[3.5rem_repeat(7,1fr)]',
} as const

/** The empty grid of a day, three days or a week, shown while the calendar's own code loads. */
export function CalendarSkeleton({ days }: { days: keyof typeof grids }) {
  const t = useWords('ui')
  return (
    <div aria-busy="true" className="h-full overflow-hidden">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className={cx('grid h-full grid-rows-[3.25rem_repeat(8,1fr)] border-y border-rule', grids[days])}>
        <div className="col-span-full row-start-1 border-b border-rule" />
        {columns.slice(0, days).map((place) => (
          <div key={place} className={`${place} row-span-full row-start-1 border-l border-rule bg-leaf`} />
        ))}
        {entries.slice(0, Math.ceil(days / 2)).map((place) => (
          <div key={place} className={`${place} p-1`}>
            <Skeleton className="size-full rounded-md" />
          </div>
        ))}
      </div>
    </div>
  )
}
