import { isUuid } from '#kernel/ids.ts'

/** The cursor key of lists by time: a moment (ISO 8601 in UTC) and an id. */
export type MomentKey = readonly [at: string, id: string]

const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/** Whether a cursor holds such a key, with a moment that is valid for the calendar and the database. */
export function isMomentKey(key: readonly unknown[]): key is MomentKey {
  const [at, id] = key
  return key.length === 2 && typeof at === 'string' && isMoment(at) && typeof id === 'string' && isUuid(id)
}

function isMoment(text: string): boolean {
  if (!iso.test(text) || text.startsWith('0000')) return false
  try {
    return Boolean(Temporal.Instant.from(text))
  } catch {
    return false
  }
}
