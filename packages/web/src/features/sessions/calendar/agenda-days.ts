import { type ShownTimeOff, timeOffDays } from '#web/features/sessions/grid/time-off-days.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { localTimeOf } from '#web/time/local-time.ts'

export type AgendaDay = {
  date: string
  sessions: readonly SessionEntry[]
  /** Those that begin on this day; on the first day of the list also those that go on. */
  timeOff: readonly ShownTimeOff[]
}

/** The days that have a session or the start of a time off, in order. `sessions` are sorted. */
export function agendaDays(
  sessions: readonly SessionEntry[],
  timeOff: readonly ShownTimeOff[],
  first: string,
  zone: string,
): AgendaDay[] {
  const later = (date: string) => (date > first ? date : first)
  const met = Map.groupBy(sessions, ({ start }) => localTimeOf(start, zone).date)
  const away = Map.groupBy(timeOff, (one) => later(timeOffDays(one, zone).start))
  return [...new Set([...met.keys(), ...away.keys()])]
    .sort()
    .map((date) => ({ date, sessions: met.get(date) ?? [], timeOff: away.get(date) ?? [] }))
}
