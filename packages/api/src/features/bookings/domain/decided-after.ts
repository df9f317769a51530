import { decisionMoment, type Minimum } from '@hora/schema/group-minimum'

interface Deciding extends Minimum {
  /** ISO 8601; null: its minimum is not decided yet. */
  readonly decidedAt: string | null
}

/** When the minimum of a session that moves was decided: one that is moved behind its moment counts as decided. */
export function decidedAfter(
  { decidedAt, ...minimum }: Deciding,
  start: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (decidedAt !== null) return Temporal.Instant.from(decidedAt)
  const moment = decisionMoment(start.epochMilliseconds, minimum)
  return moment !== null && moment <= now.epochMilliseconds ? now : null
}
