/** How many dates in a row can be changed at once. */
export const longest = 31

/** Every date from the first to the last, both included; null when they are no such range, or a longer one. */
export function datesBetween(first: string, last: string): string[] | null {
  if (first === '' || last === '' || last < first) return null
  const start = Temporal.PlainDate.from(first)
  const { days } = start.until(Temporal.PlainDate.from(last))
  if (days >= longest) return null
  return Array.from({ length: days + 1 }, (_, day) => start.add({ days: day }).toString())
}
