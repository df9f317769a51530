import type { ReactNode } from 'react'
import { CreateFirstSchedule } from '#web/features/availability/schedules/create-first-schedule.tsx'
import { ScheduleBar } from '#web/features/availability/schedules/schedule-bar.tsx'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import type { useSchedules } from '#web/features/availability/schedules/use-schedules.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

type Props = {
  state: ReturnType<typeof useSchedules>
  /** The zone of a first schedule. */
  zone: string
  onChoose: (id: string) => void
  children: (schedule: Schedule) => ReactNode
}

/** A view of one schedule, below the bar that names it. */
export function ScheduleFrame({ state, zone, onChoose, children }: Props) {
  const copy = useErrorCopy()
  const { schedules, schedule, failed, reference, again } = state
  return (
    <ListState
      items={schedules && (schedule ? [schedule] : [])}
      error={failed && copy(failed)}
      reference={reference}
      onRetry={again}
      skeleton={<Skeleton className="h-[34rem] rounded-lg" />}
      empty={<CreateFirstSchedule zone={zone} onSaved={again} />}
    >
      {([shown]) =>
        shown ? (
          <>
            <ScheduleBar schedules={schedules ?? []} schedule={shown} onChoose={onChoose} onChanged={again} />
            {children(shown)}
          </>
        ) : null
      }
    </ListState>
  )
}
