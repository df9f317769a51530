import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useCancelMyBooking } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { useShownCost } from '#web/features/bookings/booking/use-shown-cost.ts'
import { useUndoCancel } from '#web/features/sessions/cancel/use-undo-cancel.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

const cancelForm = z.object({ message })

type Options = { booking: MyBooking; onClose: () => void; onStale: () => void }

/** Cancels for the sum on screen. If it is no longer true, the new one is shown and nothing is cancelled. */
export function useCancelForm({ booking, onClose, onStale }: Options) {
  const t = useWords('bookings/mine')
  const { run, pending } = useCancelMyBooking()
  const { keyFor } = useIntentKey()
  const words = booking.isGroup ? 'groupCancel' : 'cancel'
  const undoCancel = useUndoCancel({ undone: t(`${words}.undone`), notUndone: t(`${words}.notUndone`) })
  const [failed, setFailed] = useState<Failed | null>(null)
  const { quote, replace } = useShownCost(booking)
  const form = useForm<z.input<typeof cancelForm>, unknown, z.output<typeof cancelForm>>({
    resolver: zodResolver(cancelForm),
    defaultValues: { message: '' },
  })
  const submit = form.handleSubmit(async (values) => {
    setFailed(null)
    const expectedOwedMinor = quote?.owed.amountMinor ?? 0
    const request = { ...values, bookingId: booking.id, notify: true, expectedOwedMinor }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) {
      if (outcome.detail?.__typename === 'QuoteChanged') replace(outcome.detail.quote)
      if (outcome.code === 'QUOTE_CHANGED') onStale()
      return setFailed(outcome)
    }
    const undo = { bookingId: booking.id, notify: true }
    notify({
      title: t(`${words}.done`),
      detail: t('notified', { name: booking.professional.displayName }),
      undo: () => void undoCancel(undo),
    })
    onClose()
  })
  return { form, submit, pending, failed, quote }
}
