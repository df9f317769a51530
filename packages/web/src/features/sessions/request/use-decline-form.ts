import { zodResolver } from '@hookform/resolvers/zod'
import { limits } from '@hora/schema/limits'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import type { RequestedPlace } from '#web/features/sessions/request/requests-fragment.ts'
import { useDeclineRequest } from '#web/features/sessions/request/use-decline-request.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

const declineForm = z.object({ message })

type Options = { place: RequestedPlace; onDone: () => void }

/** The form that declines a request. */
export function useDeclineForm({ place, onDone }: Options) {
  const t = useWords('sessions/request')
  const { run, pending } = useDeclineRequest()
  const { keyFor } = useIntentKey()
  const [failed, setFailed] = useState<Failed | null>(null)
  const [starts, setStarts] = useState<readonly string[]>([])
  const form = useForm<z.input<typeof declineForm>, unknown, z.output<typeof declineForm>>({
    resolver: zodResolver(declineForm),
    defaultValues: { message: '' },
  })
  /** Chooses a time, or leaves it out again. A fourth one is not taken. */
  const toggle = (start: string) =>
    setStarts((chosen) =>
      chosen.includes(start)
        ? chosen.filter((each) => each !== start)
        : [...chosen, start].slice(0, limits.suggestedStarts),
    )
  const submit = form.handleSubmit(async ({ message }) => {
    setFailed(null)
    const request = { bookingId: place.id, message, suggestedStarts: starts.toSorted() }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    notify({ title: t('dialog.done'), detail: t('notified', { name: place.client.displayName }) })
    onDone()
  })
  return { form, submit, pending, failed, starts, toggle }
}
