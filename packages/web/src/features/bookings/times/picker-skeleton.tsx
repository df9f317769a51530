import { SlotsSkeleton } from '#web/features/bookings/times/slots-skeleton.tsx'
import { Skeleton, Skeletons } from '#web/ui/feedback/skeleton.tsx'

const days = [...Array(35).keys()]

/** The place of the month and its times while it is not known which month opens. */
export function PickerSkeleton() {
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]">
      <Skeletons>
        <Skeleton className="mb-3 h-10 w-40 rounded-sm" />
        <div className="grid grid-cols-7 gap-1">
          {days.map((day) => (
            <Skeleton key={day} className="h-11 rounded-md" />
          ))}
        </div>
      </Skeletons>
      <SlotsSkeleton />
    </div>
  )
}
