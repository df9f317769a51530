import { limits } from '@hora/schema/limits'
import { openSlots } from '#features/availability/domain/open-slots.ts'
import type { Slot, SlotRequest } from '#features/availability/domain/slot-request.ts'
import { type EpochMs, epochMsFrom } from '#kernel/epoch.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { SlotRows } from './slots-rows.ts'

/** Turns rows into the typed request, as the feature does. */
function requestFrom(rows: SlotRows): SlotRequest {
  return {
    rules: rows.rules,
    overrides: rows.overrides.map(({ date, ranges }) => ({ date: Temporal.PlainDate.from(date), ranges })),
    zone: rows.zone as ZoneId,
    busy: rows.sessions.map(({ id, startsMs, endsMs }) => ({
      interval: { start: startsMs as EpochMs, end: endsMs as EpochMs },
      reason: 'session',
      ref: id,
    })),
    service: rows.service,
    range: { start: epochMsFrom(rows.from), end: epochMsFrom(rows.to) },
    now: Temporal.Instant.from(rows.now),
  }
}

/** The work of one request: from rows to the typed result, including checks. */
export function slotsFromRows(rows: SlotRows): readonly Slot[] {
  const result = openSlots(requestFrom(rows), limits.freeTimesDays)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}
