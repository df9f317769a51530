import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import { datesInput } from '#web/features/availability/dates/changed-dates.ts'
import {
  type Override,
  type Schedule,
  scheduleFragment,
} from '#web/features/availability/schedules/schedule-fragment.ts'
import { useCloseHours } from '#web/features/availability/schedules/use-close-hours.ts'
import { useUpdateSchedule } from '#web/features/availability/schedules/use-update-schedule.ts'
import type { KeptList } from '#web/features/closings/kept-session-fragment.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/**
 * Removes a date with other hours, without a question unless that closes hours with sessions in them. It can be
 * restored.
 */
export function useRemoveOverride(schedule: Schedule, coming: readonly Override[], onStale: () => void) {
  const t = useWords('availability')
  const { date } = useFormats()
  const copy = useErrorCopy({ STALE_VERSION: t('stale') })
  const { run: close, pending } = useCloseHours()
  const { run: update } = useUpdateSchedule()
  const [asked, setAsked] = useState<{ override: Override; list: KeptList } | null>(null)
  const { id: scheduleId, version: expectedVersion } = schedule
  const say = ({ code, reference }: Failed) => notify({ title: copy(code), tone: 'failed', reference })
  const remove = async (override: Override, met: string | null) => {
    const overrides = datesInput(coming.filter((one) => one.date !== override.date))
    const outcome = await close({ input: { scheduleId, expectedVersion, overrides, met } })
    const detail = outcome.ok ? undefined : outcome.detail
    const list = detail?.__typename === 'SessionsChanged' ? detail : null
    setAsked(list && { override, list })
    if (list) return
    if (!outcome.ok) {
      if (outcome.code === 'STALE_VERSION') onStale()
      return say(outcome)
    }
    const { version } = readFragment(scheduleFragment, outcome.value.schedule)
    const putBack = async () => {
      const all = [...overrides, ...datesInput([override])]
      const back = await update({ input: { scheduleId, expectedVersion: version, overrides: all } })
      if (!back.ok) say(back)
    }
    notify({ title: t('dates.removed', { date: date(override.date) }), undo: () => void putBack() })
  }
  return { remove, pending, asked, leave: () => setAsked(null) }
}

export type RemovingOverride = ReturnType<typeof useRemoveOverride>
