import { zodResolver } from '@hookform/resolvers/zod'
import { limits } from '@hora/schema/limits'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import { useWithdrawRequest } from '#web/features/bookings/request/use-withdraw-request.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type { Request_BookingFragment } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

const withdrawForm = z.object({ message })

type Props = { booking: Request_BookingFragment; onClose: () => void }

/** Asks before a request is withdrawn, with room for a message. */
export function WithdrawDialog({ booking, onClose }: Props) {
  const t = useWords('bookings/request')
  const { moment } = useFormats()
  const issue = useIssueCopy()
  const copy = useErrorCopy()
  const { run, pending } = useWithdrawRequest()
  const { keyFor } = useIntentKey()
  const [failed, setFailed] = useState<Failed | null>(null)
  const { displayName: name } = booking.professional
  const form = useForm<z.input<typeof withdrawForm>, unknown, z.output<typeof withdrawForm>>({
    resolver: zodResolver(withdrawForm),
    defaultValues: { message: '' },
  })
  const submit = form.handleSubmit(async ({ message }) => {
    setFailed(null)
    const request = { bookingId: booking.id, message }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    notify({ title: t('withdraw.done'), detail: t('notified', { name }) })
    onClose()
  })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('withdraw.title')}
      description={t('withdraw.description', { service: booking.service.name, when: moment(booking.start) })}
      confirmLabel={t('withdraw.submit')}
      keepLabel={t('withdraw.keep')}
      onConfirm={() => void submit()}
      pending={pending}
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <Field label={t('message', { name })} error={issue(form.formState.errors.message)} optional>
          <TextArea rows={3} maxLength={limits.message} {...form.register('message')} />
        </Field>
      </div>
    </ConfirmDialog>
  )
}
