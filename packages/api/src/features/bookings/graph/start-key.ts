import type { MomentKey } from '#graph/moment-key.ts'

/** Sessions and bookings are listed by their start. */
export function startKeyOf({ start, id }: { readonly start: string; readonly id: string }): MomentKey {
  return [start, id]
}
