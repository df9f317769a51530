import { limits } from '@hora/schema/limits'

/** Open hours on one weekday, 1 Monday … 7 Sunday, in minutes after midnight; 1440 is the midnight that ends it. */
export type Hours = { weekday: number; startMinute: number; endMinute: number }
/** The same with an id, which stays the same while the range moves. */
export type OpenRange = Hours & { id: string }
export type Week = readonly OpenRange[]

export const snapMinutes = 15
export const dayMinutes = 1440

export function weekOf(rules: readonly Hours[]): Week {
  return rules.map(({ weekday, startMinute, endMinute }) => ({
    id: `${weekday}-${startMinute}`,
    weekday,
    startMinute,
    endMinute,
  }))
}

export function rulesOf(week: Week): Hours[] {
  return week
    .map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute }))
    .toSorted((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute)
}

/** The hours of one day, earliest first. */
export function dayOf(week: Week, weekday: number): Week {
  return week.filter((one) => one.weekday === weekday).toSorted((a, b) => a.startMinute - b.startMinute)
}

/** Whether the hours are within one day, in the right order, and overlap none of `others`. */
export function fits(hours: Hours, others: Week): boolean {
  const { weekday, startMinute, endMinute } = hours
  const onDay = others.filter((one) => one.weekday === weekday)
  const inside = startMinute >= 0 && endMinute <= dayMinutes && startMinute < endMinute
  const apart = onDay.every((one) => endMinute <= one.startMinute || startMinute >= one.endMinute)
  return inside && apart && onDay.length < limits.rangesPerDay
}

/** Changes the hours of a range; the week stays as it is where they do not fit. */
export function place(week: Week, id: string, hours: Hours): Week {
  if (!fits(hours, close(week, id))) return week
  const placed = { ...hours, id }
  return week.some((one) => one.id === id)
    ? week.map((one) => (one.id === id ? placed : one))
    : [...week, placed]
}

/** Gives a range the first of several hours that fit. */
export function placeFirst(week: Week, id: string, candidates: readonly Hours[]): Week {
  const others = close(week, id)
  const fitting = candidates.find((hours) => fits(hours, others))
  return fitting ? place(week, id, fitting) : week
}

/** Opens up to an hour from `minute`: less before the next range, nothing where it is already open. */
export function open(week: Week, id: string, weekday: number, minute: number): Week {
  const day = dayOf(week, weekday)
  const next = day.find((one) => one.startMinute > minute)?.startMinute ?? dayMinutes
  return place(week, id, { weekday, startMinute: minute, endMinute: Math.min(minute + 60, next) })
}

/** Opens more hours after the last ones of a day, an hour later if possible. On a closed day it starts at nine. */
export function openMore(week: Week, id: string, weekday: number): Week {
  const last = dayOf(week, weekday).at(-1)
  if (!last) return place(week, id, { weekday, startMinute: 540, endMinute: 1020 })
  const room = dayMinutes - last.endMinute
  const start = last.endMinute + (room >= 120 ? 60 : 0)
  return open(week, id, weekday, start)
}

export function close(week: Week, id: string): Week {
  return week.filter((one) => one.id !== id)
}

/** Copies the hours of one day to other days. */
export function copyDay(week: Week, from: number, to: readonly number[]): Week {
  const targets = to.filter((day) => day !== from)
  const kept = week.filter((one) => !targets.includes(one.weekday))
  const copies = targets.flatMap((weekday) =>
    dayOf(week, from).map((one) => ({ ...one, weekday, id: `${one.id}>${weekday}` })),
  )
  return [...kept, ...copies]
}

/** How much of a week is open, in minutes. */
export function openMinutes(week: Week): number {
  return week.reduce((sum, { startMinute, endMinute }) => sum + endMinute - startMinute, 0)
}
