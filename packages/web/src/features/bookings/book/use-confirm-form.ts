import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useConfirmBooking } from '#web/features/bookings/book/use-confirm-booking.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'

const confirmForm = z.object({ message })

export type ConfirmRefusal = { code: ErrorCopyCode; nearest: readonly { start: string }[] }

/** The form that completes a held booking. The typed message survives a failure and a reload of the page. */
export function useConfirmForm(bookingId: string, onOver: () => void) {
  const draft = `hora:message:${bookingId}`
  const { run, pending } = useConfirmBooking()
  const { keyFor } = useIntentKey()
  const [refusal, setRefusal] = useState<ConfirmRefusal | null>(null)
  const form = useForm<z.input<typeof confirmForm>, unknown, z.output<typeof confirmForm>>({
    resolver: zodResolver(confirmForm),
    defaultValues: { message: sessionStorage.getItem(draft) ?? '' },
  })
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(draft, values.message),
      }),
    [form, draft],
  )
  const submit = form.handleSubmit(async ({ message }) => {
    setRefusal(null)
    const request = { bookingId, message }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (outcome.ok) return keepDraft(draft, null)
    if (outcome.code === 'HOLD_EXPIRED' || outcome.code === 'WRONG_STATE') onOver()
    const nearest = outcome.detail?.__typename === 'SlotTaken' ? outcome.detail.nearest : []
    setRefusal({ code: outcome.code, nearest })
  })
  return { form, submit, pending, refusal }
}

function keepDraft(key: string, text: string | null | undefined): void {
  if (text) sessionStorage.setItem(key, text)
  else sessionStorage.removeItem(key)
}
