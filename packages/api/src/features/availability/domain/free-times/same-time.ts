import type { EpochMs } from '#kernel/epoch.ts'
import { localMinuteAt, type ZoneOffsets } from '#kernel/zone-offsets.ts'
import type { Slot } from '../slot-request.ts'

const minutesPerWeek = 7 * 1440

interface Earlier {
  /** The start of the earlier session. */
  readonly as: EpochMs
  /** The end of the search. */
  readonly before: EpochMs
  readonly zone: ZoneOffsets
}

/** The first slot at the weekday and local time of an earlier session, whatever the clocks did in between. */
export function slotAtSameTime(slots: readonly Slot[], { as, before, zone }: Earlier): Slot | undefined {
  const wanted = minuteOfWeek(as, zone)
  return slots.find(({ start }) => start < before && minuteOfWeek(start, zone) === wanted)
}

/** The minutes of local time since the week began: on Thursdays, as the epoch did. */
function minuteOfWeek(moment: EpochMs, zone: ZoneOffsets): number {
  const minute = localMinuteAt(zone, moment / 60_000) % minutesPerWeek
  return minute < 0 ? minute + minutesPerWeek : minute
}
