import { useWords } from '#web/i18n/use-words.ts'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

const days = Array.from({ length: 35 }, (_, index) => index)
const times = days.slice(0, 9)

/** The place of the month and its times while it is not known which month opens. */
export function PickerSkeleton() {
  const t = useWords('ui')
  return (
    <div aria-busy="true" className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <div>
        <Skeleton className="mb-3 h-10 w-40 rounded-sm" />
        <div className="grid grid-cols-7 gap-1">
          {days.map((day) => (
            <Skeleton key={day} className="h-11 rounded-md" />
          ))}
        </div>
      </div>
      <div className="grid min-h-72 auto-rows-min grid-cols-3 gap-2">
        {times.map((time) => (
          <Skeleton key={time} className="h-11 rounded-md" />
        ))}
      </div>
    </div>
  )
}
