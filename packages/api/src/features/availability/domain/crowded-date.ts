/** A period by the wall clock, without its end. */
export interface LocalPeriod {
  readonly startsLocal: Temporal.PlainDateTime
  readonly endsLocal: Temporal.PlainDateTime
}

/**
 * The first date of a new period on which more than `most` periods would meet; null if there is none. Every period
 * counts by its own clock.
 */
export function crowdedDate(
  added: LocalPeriod,
  others: readonly LocalPeriod[],
  most: number,
): Temporal.PlainDate | null {
  const [first, last] = datesOf(added)
  const changes = others.flatMap((other) => {
    const [from, to] = datesOf(other)
    if (isBefore(to, first) || isBefore(last, from)) return []
    return [
      { date: isBefore(from, first) ? first : from, by: 1 },
      { date: to.add({ days: 1 }), by: -1 },
    ]
  })
  // On one date, periods that ended the day before leave first.
  changes.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date) || a.by - b.by)
  let together = 1
  for (const { date, by } of changes) {
    together += by
    if (together > most) return date
  }
  return together > most ? first : null
}

/** The first and last date that a period touches. */
function datesOf({ startsLocal, endsLocal }: LocalPeriod): readonly [Temporal.PlainDate, Temporal.PlainDate] {
  return [startsLocal.toPlainDate(), endsLocal.subtract({ nanoseconds: 1 }).toPlainDate()]
}

function isBefore(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(date, other) < 0
}
