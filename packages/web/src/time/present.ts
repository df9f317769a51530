/** Milliseconds that the network and whole seconds can explain; a larger difference is a wrong clock. */
const tolerated = 30_000

let ahead = 0

/** Compares the server's clock (a `Date` header) with this machine's, which may be minutes or days off. */
export function learnPresent(date: string | null): void {
  const told = Date.parse(date ?? '')
  if (Number.isNaN(told)) return
  const difference = told - Temporal.Now.instant().epochMilliseconds
  ahead = Math.abs(difference) < tolerated ? 0 : difference
}

/** The current instant by the server's clock. It decides when a hold is over, and what has started. */
export function presentInstant(): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead })
}
