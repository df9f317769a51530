import { readBookSearch } from '#web/features/bookings/times/book-search.ts'
import { isInstant } from '#web/time/is-date.ts'

/** The search parameters of a move: the day on screen and the chosen start. */
export type MoveSearch = { day?: string; to?: string }

export function readMoveSearch(search: Record<string, unknown>): MoveSearch {
  const { day } = readBookSearch({ day: search['day'] })
  const { to } = search
  return { ...(day ? { day } : {}), ...(isInstant(to) ? { to } : {}) }
}
