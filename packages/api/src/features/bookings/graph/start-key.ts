import type { MomentKey } from '#graph/moment-key.ts'

/** The cursor key of lists of sessions and bookings, which are sorted by start. */
export function startKeyOf({ start, id }: { readonly start: string; readonly id: string }): MomentKey {
  return [start, id]
}
