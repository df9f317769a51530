import { zodResolver } from '@hookform/resolvers/zod'
import { limits } from '@hora/schema/limits'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useCancelMyBooking } from '#web/features/bookings/booking/use-cancel-my-booking.ts'
import { useUndoCancel } from '#web/features/sessions/cancel/use-undo-cancel.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

const cancelForm = z.object({ message })

type Props = { booking: MyBooking; onClose: () => void }

/** Asks before a booking is cancelled, with room for a message. */
export function CancelBookingDialog({ booking, onClose }: Props) {
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  const issue = useIssueCopy()
  const { run, pending } = useCancelMyBooking()
  const { keyFor } = useIntentKey()
  const undoCancel = useUndoCancel({ undone: t('cancel.undone'), notUndone: t('cancel.notUndone') })
  const [failed, setFailed] = useState<Failed | null>(null)
  const { displayName: name } = booking.professional
  const copy = useErrorCopy({ NOTICE_TOO_SHORT: t('late.cancel', { name }) })
  const form = useForm<z.input<typeof cancelForm>, unknown, z.output<typeof cancelForm>>({
    resolver: zodResolver(cancelForm),
    defaultValues: { message: '' },
  })
  const submit = form.handleSubmit(async ({ message }) => {
    setFailed(null)
    const request = { bookingId: booking.id, message, notify: true }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    const undo = { bookingId: booking.id, notify: true }
    notify({
      title: t('cancel.done'),
      detail: t('notified', { name }),
      undo: () => void undoCancel(undo),
    })
    onClose()
  })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('cancel.title')}
      description={t('cancel.description', { service: booking.service.name, when: moment(booking.start) })}
      confirmLabel={t('cancel.submit')}
      keepLabel={t('cancel.keep')}
      onConfirm={() => void submit()}
      pending={pending}
      danger
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <Field label={t('message', { name })} error={issue(form.formState.errors.message)} optional>
          <TextArea rows={2} maxLength={limits.message} {...form.register('message')} />
        </Field>
      </div>
    </ConfirmDialog>
  )
}
