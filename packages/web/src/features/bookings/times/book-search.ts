import { isDate, isInstant } from '#web/time/is-date.ts'

/** The search parameters of the booking flow, so that a reload changes nothing. */
export type BookSearch = {
  /** Minutes. */
  length?: number
  /** The day on screen, 2026-11-24. */
  day?: string
  /** The start of an earlier session that is booked again. */
  like?: string
  /** The booking that was held here. */
  booking?: string
}

export function readBookSearch(search: Record<string, unknown>): BookSearch {
  const { length, day, like, booking } = search
  return {
    ...(typeof length === 'number' && Number.isInteger(length) && length > 0 ? { length } : {}),
    ...(isDate(day) ? { day } : {}),
    ...(isInstant(like) ? { like } : {}),
    ...(typeof booking === 'string' && booking !== '' ? { booking } : {}),
  }
}
