import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useCloseHours } from '#web/features/availability/schedules/use-close-hours.ts'
import { useHoursMet } from '#web/features/availability/schedules/use-hours-met.ts'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { rulesOf } from '#web/features/availability/week/week-hours.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** Saves an edited week, and knows the sessions in the hours that it closes. */
export function useSaveWeek(schedule: Schedule, draft: WeekDraft, onStale: () => void) {
  const t = useWords('availability')
  const { run, pending } = useCloseHours()
  const weeklyRules = rulesOf(draft.week)
  const { list, again } = useHoursMet(draft.unsaved ? { scheduleId: schedule.id, weeklyRules } : null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const save = async () => {
    setFailed(null)
    const met = list?.met ?? null
    const outcome = await run({
      input: { scheduleId: schedule.id, expectedVersion: draft.version, weeklyRules, met },
    })
    if (!outcome.ok) {
      if (outcome.code === 'STALE_VERSION') onStale()
      if (outcome.code === 'SESSIONS_CHANGED') again()
      return setFailed(outcome)
    }
    draft.forget()
    notify({ title: t('week.saved') })
  }
  const discard = () => {
    setFailed(null)
    draft.forget()
  }
  return { list, save, discard, pending, failed }
}
