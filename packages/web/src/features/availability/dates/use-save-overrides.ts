import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import { changedDates, type Ranges, sameDate } from '#web/features/availability/dates/changed-dates.ts'
import type { Override, Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useCloseHours } from '#web/features/availability/schedules/use-close-hours.ts'

/** The date being edited, null for new ones, and the version of the schedule when editing began. */
type Edit = { override: Override | null; version: number }

/** Saves all dates with other hours at once. */
export function useSaveOverrides(schedule: Schedule, coming: readonly Override[], onStale: () => void) {
  const { run, pending } = useCloseHours()
  const [failed, setFailed] = useState<Failed | null>(null)
  const save = async (dates: readonly string[], ranges: Ranges, edit: Edit, met: string | null) => {
    setFailed(null)
    const instead = edit.override
    const now = coming.find((one) => one.date === instead?.date)
    // Other dates may have changed elsewhere, but not the one being edited.
    const untouched = instead === null || (now !== undefined && sameDate(now, instead))
    const overrides = changedDates(coming, instead, dates, ranges)
    const expectedVersion = untouched ? schedule.version : edit.version
    const outcome = await run({ input: { scheduleId: schedule.id, expectedVersion, overrides, met } })
    if (!outcome.ok && outcome.code === 'STALE_VERSION') onStale()
    if (!outcome.ok) setFailed(outcome)
    return outcome
  }
  return { save, failed, pending, clear: () => setFailed(null) }
}
