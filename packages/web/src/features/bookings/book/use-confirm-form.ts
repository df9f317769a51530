import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { type RefObject, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { keepDraft, readDraft } from '#web/features/bookings/book/message-draft.ts'
import { useConfirmBooking } from '#web/features/bookings/book/use-confirm-booking.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'

const confirmForm = z.object({ message })

/** The form that completes a held booking. The typed message survives a failure and a reload of the page. `busy` is true from a press until a refusal. */
export function useConfirmForm(bookingId: string, busy: RefObject<boolean>, onOver: () => void) {
  const { run, pending } = useConfirmBooking()
  const { keyFor } = useIntentKey()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const form = useForm<z.input<typeof confirmForm>, unknown, z.output<typeof confirmForm>>({
    resolver: zodResolver(confirmForm),
    defaultValues: { message: readDraft(bookingId) },
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(bookingId, values.message),
      }),
    [form, bookingId],
  )
  const submit = form.handleSubmit(async ({ message }) => {
    setRefusal(null)
    const request = { bookingId, message }
    busy.current = true
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (outcome.ok) return keepDraft(bookingId, null)
    busy.current = false
    if (
      outcome.code === 'HOLD_EXPIRED' ||
      outcome.code === 'WRONG_STATE' ||
      outcome.code === 'ALREADY_CANCELLED'
    )
      onOver()
    setRefusal(timeRefusal(outcome))
  })
  return { form, submit, pending, refusal }
}
