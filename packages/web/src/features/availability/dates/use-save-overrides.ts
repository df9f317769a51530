import { useState } from 'react'
import type { Failed } from '#web/apollo/use-action.ts'
import {
  type Override,
  type Schedule,
  scheduleFragment,
} from '#web/features/availability/schedules/schedule-fragment.ts'
import { useUpdateSchedule } from '#web/features/availability/schedules/use-update-schedule.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'

type Ranges = readonly { startMinute: number; endMinute: number }[]

type Dated = { date: string; ranges: Ranges }
/** The date being edited, null for new ones, and the version of the schedule when editing began. */
type Edit = { override: Override | null; version: number }

const plain = ({ date, ranges }: Dated) => ({
  date,
  ranges: ranges.map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
})

const same = (one: Dated, other: Dated) => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** Saves all dates with other hours at once. A date is removed without a question, and can be restored. */
export function useSaveOverrides(schedule: Schedule, coming: readonly Override[], onStale: () => void) {
  const t = useWords('availability')
  const { date } = useFormats()
  const copy = useErrorCopy({ STALE_VERSION: t('stale') })
  const { run, pending } = useUpdateSchedule()
  const [failed, setFailed] = useState<Failed | null>(null)
  const write = async (overrides: readonly Dated[], version: number) => {
    const input = { scheduleId: schedule.id, expectedVersion: version, overrides: overrides.map(plain) }
    const outcome = await run({ input })
    if (!outcome.ok && outcome.code === 'STALE_VERSION') onStale()
    return outcome
  }
  const save = async (dates: readonly string[], ranges: Ranges, edit: Edit) => {
    setFailed(null)
    const instead = edit.override
    const now = coming.find((one) => one.date === instead?.date)
    // Other dates may have changed elsewhere, but not the one being edited.
    const untouched = instead === null || (now !== undefined && same(now, instead))
    const kept = coming.filter((one) => !dates.includes(one.date) && one.date !== instead?.date)
    const added = dates.map((on) => ({ date: on, ranges }))
    const outcome = await write([...kept, ...added], untouched ? schedule.version : edit.version)
    if (!outcome.ok) setFailed(outcome)
    return outcome.ok
  }
  const remove = async (override: Override) => {
    const rest = coming.filter((one) => one.date !== override.date)
    const outcome = await write(rest, schedule.version)
    if (!outcome.ok)
      return notify({ title: copy(outcome.code), tone: 'failed', reference: outcome.reference })
    const { version } = readFragment(scheduleFragment, outcome.value.schedule)
    const putBack = async () => {
      const back = await write([...rest, override], version)
      if (!back.ok) notify({ title: copy(back.code), tone: 'failed', reference: back.reference })
    }
    notify({ title: t('dates.removed', { date: date(override.date) }), undo: () => void putBack() })
  }
  return { save, remove, failed, pending, clear: () => setFailed(null) }
}
