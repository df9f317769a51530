import { useCallback, useState } from 'react'
import type { Offer } from '#web/features/bookings/times/free-times-fragment.ts'
import { useHoldSlot } from '#web/features/bookings/times/use-hold-slot.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

/** The refusal of the time that starts at `start` (ISO 8601). */
export type RefusedTime = TimeRefusal & { start: string }

const unanswered: readonly ErrorCopyCode[] = ['NETWORK', 'RETRY_LATER', 'INTERNAL']

/** Holds a free time, or reports why not and which times nearby are free. */
export function useTakeTime({ serviceId, durationMinutes }: Offer, onHeld: (bookingId: string) => void) {
  const { run } = useHoldSlot()
  const { keyFor, settled } = useIntentKey()
  const [picking, setPicking] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<RefusedTime | null>(null)
  const take = useCallback(
    async (start: string) => {
      const request = { serviceId, durationMinutes, start }
      setPicking(start)
      const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
      setPicking(null)
      if (outcome.ok || !unanswered.includes(outcome.code)) settled()
      if (outcome.ok) {
        setRefusal(null)
        return onHeld(outcome.value.booking.id)
      }
      setRefusal({ ...timeRefusal(outcome), start })
    },
    [serviceId, durationMinutes, run, keyFor, settled, onHeld],
  )
  const forget = useCallback(() => setRefusal(null), [])
  return { take, picking, refusal, forget }
}
