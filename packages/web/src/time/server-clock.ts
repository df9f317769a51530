/** Milliseconds that the network and whole seconds can explain; a larger difference is a wrong clock. */
const tolerance = 3_000

let ahead = 0
const watchers = new Set<() => void>()

/**
 * Compares the server's clock (a `Date` header) with this machine's, which may be minutes or days off. A date is at most
 * a second and the way through the network late, so the latest of similar dates is the best.
 */
export function syncServerClock(date: string | null): void {
  const serverTime = Date.parse(date ?? '')
  if (Number.isNaN(serverTime)) return
  const difference = serverTime - Temporal.Now.instant().epochMilliseconds
  const before = ahead
  if (Math.abs(difference) < tolerance) ahead = 0
  else if (difference > ahead || difference < ahead - tolerance) ahead = difference
  if (Math.abs(ahead - before) >= tolerance) for (const changed of watchers) changed()
}

/** Calls back when this machine's clock turns out to be wrong, until the returned function is called. */
export function watchServerClock(changed: () => void): () => void {
  watchers.add(changed)
  return () => void watchers.delete(changed)
}

/** The current instant by the server's clock. It decides when a hold is over, and what has started. */
export function serverNow(): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead })
}

/** Today's date in a zone, by the server's clock. */
export function serverToday(zone: string): Temporal.PlainDate {
  return serverNow().toZonedDateTimeISO(zone).toPlainDate()
}
