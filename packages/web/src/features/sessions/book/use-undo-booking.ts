import { useCallback } from 'react'
import { useCancelBooking } from '#web/features/sessions/cancel/use-cancel-booking.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'

/** Takes back a booking that was just made. The client hears of it only if they heard of the booking. */
export function useUndoBooking(onUndone: () => void) {
  const t = useWords('sessions')
  const { run } = useCancelBooking()
  const { keyFor } = useIntentKey()
  return useCallback(
    async (bookingId: string, told: boolean) => {
      const request = { bookingId, message: null, notify: told }
      const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
      notify(undoNotice(outcome, t('book.undone'), t('book.notUndone')))
      onUndone()
    },
    [run, keyFor, onUndone, t],
  )
}
