import type { PracticeLimits } from '@hora/schema/inputs/session-limits'
import { type Interval, overlaps } from '#kernel/interval.ts'

const msPerMinute = 60_000

interface Counted {
  readonly during: Interval
}

/**
 * Whether a session at a time would make the sessions in a row longer than the practice allows without a break. Sessions
 * are in a row when the gap between them is shorter than the break; their lengths are added up, without the gaps. A
 * session that is longer by itself is allowed, with a break on each side.
 */
export function breakLostBy(
  practice: Pick<PracticeLimits, 'breakAfterMinutes' | 'breakMinutes'> | null,
  sessions: readonly Counted[],
): (slot: Interval) => boolean {
  const { breakAfterMinutes: after = null, breakMinutes: length = null } = practice ?? {}
  if (after === null || length === null) return () => false
  const [most, rest] = [after * msPerMinute, length * msPerMinute]
  return (slot) => {
    const next = firstFrom(sessions, slot.start)
    const neighbours = [sessions[next - 1], sessions[next]]
    if (neighbours.some((session) => session !== undefined && overlaps(session.during, slot))) return false
    const before = inRow(sessions, next - 1, -1, slot, rest)
    const behind = inRow(sessions, next, 1, slot, rest)
    return before + behind > 0 && before + behind + slot.end - slot.start > most
  }
}

/** The length of the sessions in a row with a time, to one side of it. */
function inRow(
  sessions: readonly Counted[],
  from: number,
  step: 1 | -1,
  slot: Interval,
  rest: number,
): number {
  let [total, edge] = [0, slot]
  for (let index = from; ; index += step) {
    const during = sessions[index]?.during
    if (during === undefined) return total
    const gap = step === 1 ? during.start - edge.end : edge.start - during.end
    if (gap >= rest) return total
    total += during.end - during.start
    edge = during
  }
}

/** The index of the first session that starts at a moment or later. */
function firstFrom(sessions: readonly Counted[], moment: number): number {
  let [low, high] = [0, sessions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { start } = (sessions[middle] as Counted).during
    if (start < moment) low = middle + 1
    else high = middle
  }
  return low
}
