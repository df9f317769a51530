import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import { useCancelBooking } from '#web/features/sessions/cancel/use-cancel-booking.ts'
import { useUndoCancel } from '#web/features/sessions/cancel/use-undo-cancel.ts'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useNoLonger } from '#web/features/sessions/use-no-longer.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

const cancelForm = z.object({ message, notify: z.boolean() })

type Props = { open: boolean; session: SessionEntry; onClose: () => void; onCancelled: () => void }

/** Asks before a session is cancelled, with room for a message to the client. */
export function CancelSessionDialog({ open, session, onClose, onCancelled }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const { run, pending } = useCancelBooking()
  const { keyFor } = useIntentKey()
  const undoCancel = useUndoCancel({ undone: t('cancel.undone'), notUndone: t('cancel.notUndone') })
  const [failed, setFailed] = useState<Failed | null>(null)
  const copy = useErrorCopy()
  const form = useForm<z.input<typeof cancelForm>, unknown, z.output<typeof cancelForm>>({
    resolver: zodResolver(cancelForm),
    defaultValues: { message: '', notify: true },
  })
  const over = useNoLonger(session)
  const booking = seatOf(session)
  const name = booking?.client.displayName ?? ''
  const when = moment(session.start)
  const submit = form.handleSubmit(async (values) => {
    if (!booking) return
    const request = { ...values, bookingId: booking.id }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    const { bookingId } = request
    notify({
      title: t('cancel.done'),
      ...(values.notify ? { detail: t('move.notified', { name }) } : {}),
      undo: () => void undoCancel({ bookingId, notify: values.notify }),
    })
    onCancelled()
    onClose()
  })
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('cancel.title')}
      description={t('cancel.description', { service: session.service.name, name, when })}
      confirmLabel={t('cancel.submit')}
      keepLabel={t('keep')}
      onConfirm={() => void submit()}
      pending={pending}
      over={over}
      danger
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <NotifyClientFields register={form.register} errors={form.formState.errors} name={name} />
      </div>
    </ConfirmDialog>
  )
}
