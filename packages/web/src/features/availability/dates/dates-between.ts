/** How many consecutive dates can be changed at once. */
export const longest = 31

/** Every date from the first to the last, both included; null for an invalid or longer range. */
export function datesBetween(first: string, last: string): string[] | null {
  if (first === '' || last === '' || last < first) return null
  const start = Temporal.PlainDate.from(first)
  const { days } = start.until(Temporal.PlainDate.from(last))
  if (days >= longest) return null
  return Array.from({ length: days + 1 }, (_, day) => start.add({ days: day }).toString())
}
