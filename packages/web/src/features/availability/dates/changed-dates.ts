import type { Override } from '#web/features/availability/schedules/schedule-fragment.ts'

export type Ranges = readonly { startMinute: number; endMinute: number }[]

export type Dated = { date: string; ranges: Ranges }

const plain = ({ date, ranges }: Dated) => ({
  date,
  ranges: ranges.map(({ startMinute, endMinute }) => ({ startMinute, endMinute })),
})

/** Dates as the graph takes them. */
export const datesInput = (dates: readonly Dated[]) => dates.map(plain)

export const sameDate = (one: Dated, other: Dated) =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

/** All dates with other hours, once some have these hours, in place of the edited one. */
export function changedDates(
  coming: readonly Override[],
  instead: Override | null,
  dates: readonly string[],
  ranges: Ranges,
) {
  const kept = coming.filter((one) => !dates.includes(one.date) && one.date !== instead?.date)
  return datesInput([...kept, ...dates.map((on) => ({ date: on, ranges }))])
}
