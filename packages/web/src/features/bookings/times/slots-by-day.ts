/** Start times (ISO 8601 instants, in order), grouped by their date in a zone. */
export function slotsByDay(starts: readonly string[], zone: string): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>()
  for (const start of starts) {
    const date = Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDate().toString()
    const day = days.get(date)
    if (day) day.push(start)
    else days.set(date, [start])
  }
  return days
}

export type DayPart = 'morning' | 'afternoon' | 'evening'

/** The start times of one day, grouped by part of the day; empty parts are left out. */
export function partsOfDay(starts: readonly string[], zone: string): [DayPart, string[]][] {
  const parts: Record<DayPart, string[]> = { morning: [], afternoon: [], evening: [] }
  for (const start of starts)
    parts[partAt(Temporal.Instant.from(start).toZonedDateTimeISO(zone).hour)].push(start)
  return (['morning', 'afternoon', 'evening'] as const)
    .map((part): [DayPart, string[]] => [part, parts[part]])
    .filter(([, those]) => those.length > 0)
}

const partAt = (hour: number): DayPart => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening')
