import { SlotsSkeleton } from '#web/features/bookings/times/slots-skeleton.tsx'
import { Skeleton, Skeletons } from '#web/ui/feedback/skeleton.tsx'

const times = [...Array(5).keys()]
const days = [...Array(7).keys()]

/** The place of the next times, the strip and the times of a day while they are not known. */
export function PickerSkeleton() {
  return (
    <div>
      <Skeletons>
        <Skeleton className="mb-2 h-5 w-32 rounded-sm" />
        <div className="mb-7 flex flex-wrap gap-2">
          {times.map((time) => (
            <Skeleton key={time} className="h-11 w-28 rounded-md" />
          ))}
        </div>
        <Skeleton className="mb-2 h-10 w-40 rounded-sm" />
        <div className="mb-6 grid grid-cols-7 gap-1 py-1">
          {days.map((day) => (
            <Skeleton key={day} className="h-18 rounded-md" />
          ))}
        </div>
      </Skeletons>
      <SlotsSkeleton />
    </div>
  )
}
