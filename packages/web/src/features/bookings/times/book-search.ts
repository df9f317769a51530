import { isDate } from '#web/time/is-date.ts'

/** The search parameters of the booking flow, so that a reload changes nothing. */
export type BookSearch = {
  /** Minutes. */
  length?: number
  /** The day on screen, 2026-11-24. */
  day?: string
  /** The booking that was held here. */
  booking?: string
}

export function readBookSearch(search: Record<string, unknown>): BookSearch {
  const { length, day, booking } = search
  return {
    ...(typeof length === 'number' && Number.isInteger(length) && length > 0 ? { length } : {}),
    ...(isDate(day) ? { day } : {}),
    ...(typeof booking === 'string' && booking !== '' ? { booking } : {}),
  }
}
