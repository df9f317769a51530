import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useDeleteSchedule } from '#web/features/availability/schedules/use-delete-schedule.ts'
import { useUpdateSchedule } from '#web/features/availability/schedules/use-update-schedule.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** The actions on a whole schedule, each followed by a toast. */
export function useScheduleActions({ id, name, version }: Schedule, onChanged: () => void) {
  const t = useWords('availability')
  const copy = useErrorCopy({ STALE_VERSION: t('stale'), SCHEDULE_IN_USE: t('schedule.inUse') })
  const update = useUpdateSchedule()
  const erase = useDeleteSchedule()
  const makeMain = async () => {
    const outcome = await update.run({ input: { scheduleId: id, expectedVersion: version, main: true } })
    if (outcome.ok) notify({ title: t('schedule.isMain', { name }) })
    else notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    onChanged()
  }
  const remove = async () => {
    const outcome = await erase.run({ input: { scheduleId: id } })
    if (outcome.ok) notify({ title: t('schedule.deleted', { name }) })
    else notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    onChanged()
  }
  return { makeMain, remove, pending: erase.pending }
}
