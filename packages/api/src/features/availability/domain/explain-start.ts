import { type EpochMs, instantFrom } from '#kernel/epoch.ts'
import { epochDayAt, offsetsOf } from '#kernel/zone-offsets.ts'
import { applyOverrides, expandWeeklyRules, isDayOff } from './day-hours.ts'
import { groupAt } from './join-group.ts'
import { computeSlots } from './open-slots.ts'
import { reasonsAgainst } from './reasons-against.ts'
import type { Refusal } from './refusal.ts'
import type { Group, SlotRequest } from './slot-request.ts'

const msPerMinute = 60_000

/** What is known about one start. A client may book it when it is on the grid and nothing is against it. */
export type ExplainedStart = {
  readonly reasons: readonly Refusal[]
  /** Whether clients could choose it if nothing else were against it: starts follow the steps of the open hours. */
  readonly onGrid: boolean
  /** The session that a booking of this time joins; null: it makes one. */
  readonly joins: Group | null
}

/** Finds everything against a session that starts at an instant, by the rules that offer slots. */
export function explainStart(request: SlotRequest, start: EpochMs): ExplainedStart {
  const range = { start, end: (start + msPerMinute) as EpochMs }
  const asked = { ...request, range }
  const end = (start + request.service.durationMinutes * msPerMinute) as EpochMs
  const dates = applyOverrides(expandWeeklyRules([]), request.overrides)
  const day = epochDayAt(offsetsOf(request.zone), Math.floor(start / msPerMinute))
  const reasons = reasonsAgainst(asked)({ start, end }, isDayOff(dates, day))
  const service = { ...request.service, minimumNoticeMinutes: 0, horizonDays: 1 }
  const justBefore = instantFrom((start - msPerMinute) as EpochMs)
  const alone = { ...asked, busy: [], service, now: justBefore }
  const joins = groupAt(request, { start, end })
  const onGrid = joins !== null || computeSlots(alone).some((slot) => slot.start === start)
  return { reasons, onGrid, joins }
}
