import { useTranslation } from 'react-i18next'
import { Skeleton } from '#web/ui/skeleton.tsx'

const entries = [
  'col-start-2 row-start-2 row-span-2',
  'col-start-4 row-start-3 row-span-1',
  'col-start-5 row-start-5 row-span-2',
  'col-start-7 row-start-2 row-span-1',
]

/** The ruled page before anything is written on it: while the calendar's own code is on its way. */
export function CalendarSkeleton() {
  const { t } = useTranslation('ui')
  return (
    <div aria-busy="true" className="h-full overflow-hidden">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div className="grid h-full grid-cols-[3.5rem_repeat(7,1fr)] grid-rows-[3.25rem_repeat(8,1fr)] divide-x divide-rule border-y border-rule">
        {entries.map((place) => (
          <div key={place} className={`${place} p-1`}>
            <Skeleton className="size-full rounded-md" />
          </div>
        ))}
      </div>
    </div>
  )
}
