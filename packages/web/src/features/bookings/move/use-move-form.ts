import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useRescheduleMyBooking } from '#web/features/bookings/move/use-reschedule-my-booking.ts'
import type { RefusedTime } from '#web/features/bookings/times/use-take-time.ts'
import { timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'

const moveForm = z.object({ message })

type Done = { onMoved: () => void; onStale: () => void }

/** The form of a client's move. A failure keeps the message; a newer version of the booking is loaded. */
export function useMoveForm(booking: MyBooking, to: string, { onMoved, onStale }: Done) {
  const { run, pending } = useRescheduleMyBooking()
  const { keyFor } = useIntentKey()
  const [refusal, setRefusal] = useState<RefusedTime | null>(null)
  const form = useForm<z.input<typeof moveForm>, unknown, z.output<typeof moveForm>>({
    resolver: zodResolver(moveForm),
    defaultValues: { message: '' },
  })
  const submit = form.handleSubmit(async ({ message }) => {
    setRefusal(null)
    const request = {
      bookingId: booking.id,
      expectedVersion: booking.version,
      start: to,
      message,
      notify: true,
      override: [],
    }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (outcome.ok) return onMoved()
    if (outcome.code === 'STALE_VERSION') onStale()
    setRefusal({ ...timeRefusal(outcome), start: to })
  })
  return { form, submit, pending, refusal }
}
