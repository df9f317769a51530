import type { CheckResult_TimesQueryQuery } from '#web/gql/graphql.ts'

type Refusal = CheckResult_TimesQueryQuery['refusedTimes'][number]['reasons'][number]
/** A reason of the graph; `NOTICE` of a start that is over reads `PAST`. */
export type Reason = Omit<Refusal, 'reason'> & { reason: Refusal['reason'] | 'PAST' }
type Start = { start: string }

/** Consecutive start times of a day with the same reasons. They are free when there is no reason. */
export type ReasonSpan = { first: string; last: string; starts: number; reasons: readonly Reason[] }

const keyOf = (reasons: readonly Reason[]) =>
  reasons
    .map(({ reason, sessionId, timeOffId }) => `${reason}:${sessionId ?? timeOffId ?? ''}`)
    .sort()
    .join()

const past = (refusal: Refusal): Reason =>
  refusal.reason === 'NOTICE' ? { ...refusal, reason: 'PAST' } : refusal

/** Explains a day in order: which start times are free, which are not, and why. */
export function explainDay(
  free: readonly Start[],
  refused: readonly (Start & { reasons: readonly Refusal[] })[],
  now: string,
): ReasonSpan[] {
  const none: readonly Reason[] = []
  const dated = ({ start, reasons }: Start & { reasons: readonly Refusal[] }) => ({
    start,
    reasons: Temporal.Instant.compare(start, now) > 0 ? reasons : reasons.map(past),
  })
  const all = [...free.map(({ start }) => ({ start, reasons: none })), ...refused.map(dated)].toSorted(
    (a, b) => Temporal.Instant.compare(a.start, b.start),
  )
  const spans: ReasonSpan[] = []
  for (const { start, reasons } of all) {
    const current = spans.at(-1)
    if (current && keyOf(current.reasons) === keyOf(reasons)) {
      current.last = start
      current.starts += 1
    } else spans.push({ first: start, last: start, starts: 1, reasons })
  }
  return spans
}
