import { useCallback, useRef, useState } from 'react'
import type { Schedule } from '#web/features/availability/schedule-fragment.ts'
import { rulesOf, type Week, weekOf } from '#web/features/availability/week-hours.ts'

type Draft = { week: Week; version: number }

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The week of a schedule while it is being changed: what was not touched follows the schedule, the rest is kept. */
export function useWeekDraft(schedule: Schedule | undefined) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const made = useRef(0)
  const { id = '', version = 0, weeklyRules = none } = schedule ?? {}
  const draft = drafts[id]
  const week = draft?.week ?? weekOf(weeklyRules)
  const change = useCallback(
    (next: Week) => setDrafts((all) => ({ ...all, [id]: { version, ...all[id], week: next } })),
    [id, version],
  )
  const forget = useCallback(() => setDrafts(({ [id]: _, ...others }) => others), [id])
  const newId = useCallback(() => {
    made.current += 1
    return `new-${made.current}`
  }, [])
  return {
    week,
    /** The version that the draft was begun on. */
    version: draft?.version ?? version,
    unsaved: draft !== undefined && !same(rulesOf(draft.week), rulesOf(weekOf(weeklyRules))),
    change,
    forget,
    newId,
  }
}

export type WeekDraft = ReturnType<typeof useWeekDraft>

const none: readonly never[] = []
