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
