/**
 * The rows from which open slots are computed, in the database's form: sessions as epoch milliseconds in start order,
 * single moments as ISO text.
 */
export type SlotRows = {
  readonly zone: string
  readonly now: string
  readonly from: string
  readonly to: string
  readonly rules: readonly { weekday: number; startMinute: number; endMinute: number }[]
  readonly overrides: readonly {
    date: string
    ranges: readonly { startMinute: number; endMinute: number }[]
  }[]
  readonly sessions: readonly { id: string; startsMs: number; endsMs: number }[]
  readonly service: {
    readonly durationMinutes: number
    readonly stepMinutes: number
    readonly bufferBefore: number
    readonly bufferAfter: number
    readonly minimumNoticeMinutes: number
    readonly horizonDays: number
  }
}

/**
 * A New York practice, open Monday to Friday from nine to five, with a short day, a day off and an extra Saturday. It
 * has half-hour sessions spread over the requested days: 200, or so many that they overlap in its mornings.
 */
export function slotRows(days: number, sessionCount = 200): SlotRows {
  const startsPerDay = sessionCount > days * 16 ? 8 : 16
  const start = Temporal.PlainDate.from('2026-11-22')
  const zone = 'America/New_York'
  const instant = (date: Temporal.PlainDate, minutes: number) =>
    date.toZonedDateTime(zone).add({ minutes }).toInstant()
  return {
    zone,
    now: '2026-11-21T12:00:00Z',
    from: instant(start, 0).toString(),
    to: instant(start.add({ days }), 0).toString(),
    rules: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startMinute: 540, endMinute: 1020 })),
    overrides: [
      { date: '2026-11-25', ranges: [{ startMinute: 600, endMinute: 780 }] },
      { date: '2026-11-26', ranges: [] },
      { date: '2026-11-28', ranges: [{ startMinute: 600, endMinute: 840 }] },
    ],
    sessions: Array.from({ length: sessionCount }, (_, index) => {
      const date = start.add({ days: Math.floor((index * days) / sessionCount) })
      const startsMs = instant(date, 540 + ((index * 7) % startsPerDay) * 30).epochMilliseconds
      return { id: `session ${index}`, startsMs, endsMs: startsMs + 30 * 60_000 }
    }).sort((a, b) => a.startsMs - b.startsMs),
    service: {
      durationMinutes: 30,
      stepMinutes: 30,
      bufferBefore: 0,
      bufferAfter: 5,
      minimumNoticeMinutes: 120,
      horizonDays: 500,
    },
  }
}
