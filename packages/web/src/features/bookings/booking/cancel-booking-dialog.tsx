import { limits } from '@hora/schema/limits'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { CancellationCost } from '#web/features/bookings/booking/cancellation-cost.tsx'
import { useCancelForm } from '#web/features/bookings/booking/use-cancel-form.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

type Props = { booking: MyBooking; onClose: () => void; onStale: () => void }

/** Asks before a booking is cancelled: what it costs, and room for a message. */
export function CancelBookingDialog(props: Props) {
  const { booking, onClose } = props
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  const issue = useIssueCopy()
  const { form, submit, pending, failed, quote } = useCancelForm(props)
  const tooLate = booking.status === 'CONFIRMED' && quote === undefined
  const words = booking.isGroup ? 'groupCancel' : 'cancel'
  const { displayName: name } = booking.professional
  const copy = useErrorCopy({
    NOTICE_TOO_SHORT: t('late.cancel', { name }),
    QUOTE_CHANGED: t('cost.changed'),
  })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t(`${words}.title`)}
      description={t(`${words}.description`, { service: booking.service.name, when: moment(booking.start) })}
      confirmLabel={t(`${words}.submit`)}
      keepLabel={t(`${words}.keep`)}
      onConfirm={() => void submit()}
      pending={pending}
      over={tooLate ? t('late.cancel', { name }) : undefined}
      danger
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <CancellationCost quote={quote} booking={booking} />
        <Field label={t('message', { name })} error={issue(form.formState.errors.message)} optional>
          <TextArea rows={2} maxLength={limits.message} {...form.register('message')} />
        </Field>
      </div>
    </ConfirmDialog>
  )
}
