import { cx } from '#web/ui/class-names.ts'
import { Skeleton, Skeletons } from '#web/ui/feedback/skeleton.tsx'

const shapes = ['w-2/5', 'w-1/2', 'w-1/3', 'w-3/5', 'w-2/5', 'w-1/2', 'w-1/4', 'w-3/5'] as const

/** A list that is loading: rows with an avatar, a title and a line. */
export function SkeletonRows({ rows = 4 }: { rows?: number | undefined }) {
  return (
    <Skeletons className="divide-y divide-rule">
      {shapes.slice(0, rows).map((shape, row) => (
        <div key={`${row}-${shape}`} className="flex items-center gap-4 py-4">
          <Skeleton className="size-10 rounded-full" />
          <div className="flex-1 space-y-2">
            <Skeleton className={cx('h-4 rounded-sm', shape)} />
            <Skeleton className="h-3 w-1/4 rounded-sm" />
          </div>
        </div>
      ))}
    </Skeletons>
  )
}
