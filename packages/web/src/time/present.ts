/** Milliseconds that the network and whole seconds may account for; more is a clock that is set wrong. */
const tolerated = 30_000

let ahead = 0

/** Compares the server's clock (a `Date` header) with this machine's, which may be minutes or days out. */
export function learnPresent(date: string | null): void {
  const told = Date.parse(date ?? '')
  if (Number.isNaN(told)) return
  const difference = told - Temporal.Now.instant().epochMilliseconds
  ahead = Math.abs(difference) < tolerated ? 0 : difference
}

/** The present moment as the server knows it: it decides when a hold is over, and what has begun. */
export function presentInstant(): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead })
}
