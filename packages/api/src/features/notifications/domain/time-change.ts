/** The start and end of a session. */
export interface Times {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/**
 * A change of when something takes place. `was` is null if it is new, `now` is null if it was cancelled. A line can tell
 * of something as new that had earlier times: its reader was not told of them.
 */
export interface TimeChange {
  readonly was: Times | null
  readonly now: Times | null
}

/** Two changes, one after the other, as one change. */
export function combine(first: TimeChange, second: TimeChange): TimeChange {
  return { was: first.was, now: second.now }
}

/** Whether a change leaves everything as it was. */
export function changesNothing({ was, now }: TimeChange): boolean {
  if (was === null || now === null) return was === now
  return sameTimes(was, now)
}

export function sameTimes(a: Times, b: Times): boolean {
  return a.start.equals(b.start) && a.end.equals(b.end)
}
