import type { Clock } from '#kernel/clock.ts'
import { type IsoInstant, msOfIso } from '../data/iso-instant.ts'

interface MaybeHeld {
  readonly status: string
  readonly heldUntil: IsoInstant | null
}

/** Whether a hold or a request has run out, even if its job has not ended it yet. */
export function ranOut({ status, heldUntil }: MaybeHeld, clock: Clock): boolean {
  const isKept = status === 'held' || status === 'requested'
  return isKept && heldUntil !== null && msOfIso(heldUntil) <= clock.nowMs()
}
