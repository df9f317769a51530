import { zodResolver } from '@hookform/resolvers/zod'
import { limits } from '@hora/schema/limits'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { MyBooking } from '#web/features/my-bookings/booking-query.ts'
import { useCancelBooking } from '#web/features/sessions/use-cancel-booking.ts'
import { useIntentKey } from '#web/features/sessions/use-intent-key.ts'
import { type ErrorCopyCode, useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx'
import { Field } from '#web/ui/field.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { notify } from '#web/ui/notify.ts'
import { TextArea } from '#web/ui/text-area.tsx'

const cancelForm = z.object({ message })

type Props = { booking: MyBooking; onClose: () => void }

/** Asks before a session is given up, with room for a word. */
export function CancelBookingDialog({ booking, onClose }: Props) {
  const { t } = useTranslation('my-bookings')
  const { moment } = useFormats()
  const issue = useIssueCopy()
  const { run, pending } = useCancelBooking()
  const { keyFor } = useIntentKey()
  const [failed, setFailed] = useState<ErrorCopyCode | null>(null)
  const { displayName: name } = booking.professional
  const copy = useErrorCopy({ NOTICE_TOO_SHORT: t('late.cancel', { name }) })
  const form = useForm<z.input<typeof cancelForm>, unknown, z.output<typeof cancelForm>>({
    resolver: zodResolver(cancelForm),
    defaultValues: { message: '' },
  })
  const submit = form.handleSubmit(async ({ message }) => {
    setFailed(null)
    const wish = { bookingId: booking.id, message, notify: true }
    const outcome = await run({ input: { ...wish, idempotencyKey: keyFor(wish) } })
    if (!outcome.ok) return setFailed(outcome.code)
    notify({ title: t('cancel.done'), detail: t('told', { name }) })
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
        {failed ? <Notice tone="danger" title={copy(failed)} /> : null}
        <Field label={t('message', { name })} error={issue(form.formState.errors.message)} optional>
          <TextArea rows={2} maxLength={limits.message} {...form.register('message')} />
        </Field>
      </div>
    </ConfirmDialog>
  )
}
