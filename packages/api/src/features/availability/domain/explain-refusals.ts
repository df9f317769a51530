import type { EpochMs } from '#kernel/epoch.ts'
import { ok, type Result } from '#kernel/result.ts'
import { checkSlotRequest, type SlotRequestError } from './check-slot-request.ts'
import { gridTimes } from './grid-times.ts'
import { reasonsAgainst } from './reasons-against.ts'
import type { Refusal } from './refusal.ts'
import type { Slot, SlotRequest } from './slot-request.ts'

const msPerMinute = 60_000

/** A time of the grid with the reasons against it, each once. It has none exactly when it is an open slot. */
export type ConsideredTime = Slot & { readonly reasons: readonly Refusal[] }

/** Explains for each time of the range why it is not free, sorted. For the professional only. */
export function explainRefusals(request: SlotRequest): Result<readonly ConsideredTime[], SlotRequestError> {
  const checked = checkSlotRequest(request)
  if (!checked.ok) return checked
  const against = reasonsAgainst(request)
  return ok(
    gridTimes(request).map(({ minute, dayOff }) => {
      const end = (minute + request.service.durationMinutes) * msPerMinute
      const slot = { start: (minute * msPerMinute) as EpochMs, end: end as EpochMs }
      return { ...slot, reasons: against(slot, dayOff) }
    }),
  )
}
