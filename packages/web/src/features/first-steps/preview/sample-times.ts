import { weeklyRules } from '#web/features/availability/onboarding/weekly-rules.ts'
import type { Draft } from '#web/features/profiles/onboarding/draft.ts'

/** The usual step between starts (see `createService`). */
const step = 30

/** The first starts of an open day, in minutes after midnight, with room for the whole session. */
export function sampleTimes(
  week: NonNullable<Draft['week']>,
  minutes: number,
  count: number,
): readonly number[] {
  const [rule] = weeklyRules(week) ?? []
  if (!rule || !(minutes > 0)) return []
  const last = rule.endMinute - minutes
  return Array.from({ length: count }, (_, index) => rule.startMinute + index * step).filter(
    (start) => start <= last,
  )
}
