/** Milliseconds that the network and whole seconds can explain; a larger difference is a wrong clock. */
const tolerance = 30_000

let ahead = 0

/** Compares the server's clock (a `Date` header) with this machine's, which may be minutes or days off. */
export function syncServerClock(date: string | null): void {
  const serverTime = Date.parse(date ?? '')
  if (Number.isNaN(serverTime)) return
  const difference = serverTime - Temporal.Now.instant().epochMilliseconds
  ahead = Math.abs(difference) < tolerance ? 0 : difference
}

/** The current instant by the server's clock. It decides when a hold is over, and what has started. */
export function serverNow(): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead })
}
