import type { CheckResult_TimesQueryQuery } from '#web/gql/graphql.ts'

export type Reason = CheckResult_TimesQueryQuery['refusedTimes'][number]['reasons'][number]
type Start = { start: string }

/** Starts of a day, one after the other, for which the same is true; no reasons: they are free. */
export type Chapter = { first: string; last: string; starts: number; reasons: readonly Reason[] }

const keyOf = (reasons: readonly Reason[]) =>
  reasons
    .map(({ reason, sessionId, timeOffId }) => `${reason}:${sessionId ?? timeOffId ?? ''}`)
    .sort()
    .join()

/** A day told from morning to night: free here, taken there, and why. */
export function dayStory(
  free: readonly Start[],
  refused: readonly (Start & { reasons: readonly Reason[] })[],
): Chapter[] {
  const none: readonly Reason[] = []
  const all = [...free.map(({ start }) => ({ start, reasons: none })), ...refused].toSorted((a, b) =>
    Temporal.Instant.compare(a.start, b.start),
  )
  const chapters: Chapter[] = []
  for (const { start, reasons } of all) {
    const current = chapters.at(-1)
    if (current && keyOf(current.reasons) === keyOf(reasons)) {
      current.last = start
      current.starts += 1
    } else chapters.push({ first: start, last: start, starts: 1, reasons })
  }
  return chapters
}
