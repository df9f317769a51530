import type { EpochMs } from '#kernel/epoch.ts'
import type { SessionId } from '#kernel/ids.ts'
import type { Interval } from '#kernel/interval.ts'
import { epochDayAt, offsetsOf } from '#kernel/zone-offsets.ts'
import { applyOverrides, expandWeeklyRules, isDayOff } from '../day-hours.ts'
import { inOrder, reasonsAgainst } from '../reasons-against.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { CountedSession, SlotLimits, SlotRequest } from '../slot-request.ts'
import { limitsAgainst } from './session-limits.ts'

const msPerMinute = 60_000

/** More than a week: limits of a week and breaks reach no further. */
const near = 9 * 1440 * msPerMinute

interface SeriesQuestion {
  /** Whether a date is booked in spite of the reasons against it. */
  readonly books: (reasons: readonly Refusal[]) => boolean
  /** Whether a client has a place in each of its sessions. */
  readonly ofClient: boolean
}

/**
 * Finds everything against each of many sessions of one series, in order. Those that can be booked, by the answer of
 * `books`, count for the limits of the ones after them. Each makes a session of its own and joins none.
 */
export function explainDates(
  request: SlotRequest,
  starts: readonly EpochMs[],
  { books, ofClient }: SeriesQuestion,
): readonly (readonly Refusal[])[] {
  const [first, last] = [starts[0], starts.at(-1)]
  if (first === undefined || last === undefined) return []
  const range = { start: first, end: (last + msPerMinute) as EpochMs }
  const against = reasonsAgainst({ ...request, range, groups: [], limits: null })
  const dates = applyOverrides(expandWeeklyRules([]), request.overrides)
  const offsets = offsetsOf(request.zone)
  const limits = countingLimits(request.limits ?? null, ofClient)
  return starts.map((start) => {
    const slot = { start, end: (start + request.service.durationMinutes * msPerMinute) as EpochMs }
    const dayOff = isDayOff(dates, epochDayAt(offsets, Math.floor(start / msPerMinute)))
    const reasons = inOrder([...limits.against(slot), ...against(slot, dayOff)])
    if (books(reasons)) limits.add(slot)
    return reasons
  })
}

function countingLimits(limits: SlotLimits | null, ofClient: boolean) {
  if (limits === null) return { against: () => [], add: () => undefined }
  const added: CountedSession[] = []
  return {
    against: (slot: Interval) => {
      const counted = [...limits.counted, ...added]
        .filter(({ during }) => Math.abs(during.start - slot.start) < near)
        .sort((a, b) => a.during.start - b.during.start)
      return limitsAgainst({ ...limits, counted })(slot, false).map((reason) => refusal(reason))
    },
    // It has no id yet, and limits ask for none.
    add: (during: Interval) => added.push({ ref: '' as SessionId, during, ofService: true, ofClient }),
  }
}
