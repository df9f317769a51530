import type { EpochMs } from '#kernel/epoch.ts'
import type { Slot } from './slot-request.ts'

/** The slots with starts closest to a wanted one, sorted by start. The earlier slot wins a tie. */
export function nearestSlots(slots: readonly Slot[], wanted: EpochMs, count: number): readonly Slot[] {
  const distance = (slot: Slot) => Math.abs(slot.start - wanted)
  return slots
    .toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)
    .slice(0, count)
    .sort((a, b) => a.start - b.start)
}
