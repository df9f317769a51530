import { type ShownTimeOff, timeOffDays } from '#web/features/sessions/grid/time-off-days.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { localTimeOf } from '#web/time/local-time.ts'

export type AgendaEntry = { session: SessionEntry } | { timeOff: ShownTimeOff }

export type AgendaDay = { date: string; entries: readonly AgendaEntry[] }

const startOf = (entry: AgendaEntry) => ('session' in entry ? entry.session : entry.timeOff).start

/**
 * The days that have a session or the start of a time off, and what is on them, in order. On the first day of the list
 * there is also the time off that goes on.
 */
export function agendaDays(
  sessions: readonly SessionEntry[],
  timeOff: readonly ShownTimeOff[],
  first: string,
  zone: string,
): AgendaDay[] {
  const dateOf = (entry: AgendaEntry) => {
    if ('session' in entry) return localTimeOf(entry.session.start, zone).date
    const { start } = timeOffDays(entry.timeOff, zone)
    return start > first ? start : first
  }
  const entries: AgendaEntry[] = [
    ...timeOff.map((one) => ({ timeOff: one })),
    ...sessions.map((session) => ({ session })),
  ]
  const sorted = entries.toSorted((a, b) => Temporal.Instant.compare(startOf(a), startOf(b)))
  return [...Map.groupBy(sorted, dateOf)]
    .map(([date, ofDay]) => ({ date, entries: ofDay }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}
