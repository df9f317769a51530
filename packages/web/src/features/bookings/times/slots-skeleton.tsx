import { useWords } from '#web/i18n/use-words.ts'
import { Skeleton, Skeletons } from '#web/ui/feedback/skeleton.tsx'

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const

/** The placeholder for the free times of a day. */
export function SlotsSkeleton() {
  const t = useWords('ui')
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      <Skeletons>
        <Skeleton className="mb-5 h-6 w-48 rounded-sm" />
        <div className="grid grid-cols-3 gap-2">
          {places.map((place) => (
            <Skeleton key={place} className="h-11 rounded-md" />
          ))}
        </div>
      </Skeletons>
    </div>
  )
}
