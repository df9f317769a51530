import type { CheckResult_TimesQueryQuery } from '#web/gql/graphql.ts'

export type Reason = CheckResult_TimesQueryQuery['refusedTimes'][number]['reasons'][number]
type Start = { start: string }

/** Consecutive start times of a day with the same reasons. They are free when there is no reason. */
export type ReasonSpan = { first: string; last: string; starts: number; reasons: readonly Reason[] }

const keyOf = (reasons: readonly Reason[]) =>
  reasons
    .map(({ reason, sessionId, timeOffId }) => `${reason}:${sessionId ?? timeOffId ?? ''}`)
    .sort()
    .join()

/** Explains a day in order: which start times are free, which are not, and why. */
export function explainDay(
  free: readonly Start[],
  refused: readonly (Start & { reasons: readonly Reason[] })[],
): ReasonSpan[] {
  const none: readonly Reason[] = []
  const all = [...free.map(({ start }) => ({ start, reasons: none })), ...refused].toSorted((a, b) =>
    Temporal.Instant.compare(a.start, b.start),
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
