/**
 * How long to wait before try number `attempt` (from 1), in milliseconds: anywhere between nothing and a bound
 * that doubles up to `cap`, so that many clients of a server that fell over do not come back in one wave.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function fullJitter(attempt: number, cap: number, random: () => number): number {
  const bound = Math.min(cap, 500 * 2 ** Math.min(attempt - 1, 16))
  return Math.round(random() * bound)
}
