import { useCallback, useRef, useState } from 'react'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { rulesOf, type Week, weekOf } from '#web/features/availability/week/week-hours.ts'

/** Edited hours, and the schedule they started from. */
type Draft = { name: string; week: Week; version: number; rules: Schedule['weeklyRules'] }

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The week of a schedule during editing. An unchanged week follows the schedule; edited hours are kept. */
export function useWeekDraft(schedule: Schedule | undefined, schedules: readonly Schedule[] | undefined) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const made = useRef(0)
  const { id = '', name = '', version = 0, weeklyRules = none } = schedule ?? {}
  const draft = drafts[id]
  const week = draft?.week ?? weekOf(weeklyRules)
  const change = useCallback(
    (next: Week) =>
      setDrafts((all) => ({ ...all, [id]: { name, version, rules: weeklyRules, ...all[id], week: next } })),
    [id, name, version, weeklyRules],
  )
  const forget = useCallback(() => setDrafts(({ [id]: _, ...others }) => others), [id])
  const newId = useCallback(() => {
    made.current += 1
    return `new-${made.current}`
  }, [])
  const unsaved = draft !== undefined && !same(rulesOf(draft.week), rulesOf(weekOf(weeklyRules)))
  // A new name or another date does not concern the week: the draft then continues on the newest version.
  const moved = draft !== undefined && !same(draft.rules, weeklyRules)
  const drop = (lost: string) => setDrafts(({ [lost]: _, ...others }) => others)
  const [lostId, lost] = draftWithoutSchedule(drafts, schedules) ?? []
  return {
    week,
    /** The version to save on: the newest one with the week that the draft started from. */
    version: moved ? draft.version : version,
    unsaved,
    /** The week was changed elsewhere meanwhile. */
    outdated: unsaved && moved,
    /** Unsaved hours of a schedule that was deleted meanwhile. They can be moved to the current one. */
    deleted: lost && {
      name: lost.name,
      adopt: () => {
        change(lost.week)
        drop(lostId ?? '')
      },
      drop: () => drop(lostId ?? ''),
    },
    change,
    forget,
    newId,
  }
}

/** An edited draft of a schedule that no longer exists. */
function draftWithoutSchedule(
  drafts: Readonly<Record<string, Draft>>,
  schedules: readonly Schedule[] | undefined,
) {
  if (!schedules) return undefined
  return Object.entries(drafts).find(
    ([id, { week, rules }]) =>
      !schedules.some((one) => one.id === id) && !same(rulesOf(week), rulesOf(weekOf(rules))),
  )
}

export type WeekDraft = ReturnType<typeof useWeekDraft>

const none: readonly never[] = []
