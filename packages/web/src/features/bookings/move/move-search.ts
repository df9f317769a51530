import { readBookSearch } from '#web/features/bookings/times/book-search.ts'

/** What the address of a move keeps: the day looked at and the new start that was chosen. */
export type MoveSearch = { day?: string; to?: string }

export function readMoveSearch(search: Record<string, unknown>): MoveSearch {
  const { day } = readBookSearch({ day: search['day'] })
  const { to } = search
  return { ...(day ? { day } : {}), ...(isInstant(to) ? { to } : {}) }
}

function isInstant(text: unknown): text is string {
  if (typeof text !== 'string') return false
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}
