/**
 * The wait before try number `attempt` (from 1), in milliseconds: random between zero and a bound that doubles up to
 * `cap`. It spreads out the clients that return to a restarted server.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function fullJitter(attempt: number, cap: number, random: () => number): number {
  const bound = Math.min(cap, 500 * 2 ** Math.min(attempt - 1, 16))
  return Math.round(random() * bound)
}
