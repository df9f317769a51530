import type { Clock } from '#kernel/clock.ts'
import { type IsoInstant, msOfIso } from '../data/iso-instant.ts'

interface MaybeHeld {
  readonly status: string
  readonly heldUntil: IsoInstant | null
}

/** Whether a hold has run out, even if its job has not expired it yet. */
export function ranOut({ status, heldUntil }: MaybeHeld, clock: Clock): boolean {
  return status === 'held' && heldUntil !== null && msOfIso(heldUntil) <= clock.nowMs()
}
