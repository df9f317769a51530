import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import { useCancelBooking } from '#web/features/sessions/cancel/use-cancel-booking.ts'
import { useUndoCancel } from '#web/features/sessions/cancel/use-undo-cancel.ts'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import type { Group, GroupPlace } from '#web/features/sessions/group/group-fragment.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

const removeForm = z.object({ message, notify: z.boolean() })

type Props = {
  open: boolean
  group: Group
  place: GroupPlace
  onClose: () => void
  onRemoved: () => void
}

/** Asks before somebody is removed from a group: who loses what, what they owe, and what becomes of the others. */
export function RemoveClientDialog({ open, group, place, onClose, onRemoved }: Props) {
  const t = useWords('sessions/group')
  const { moment } = useFormats()
  const copy = useErrorCopy()
  const { form, submit, failed, pending } = useRemoval(place, onRemoved, onClose)
  const name = place.client.displayName
  const goesAway = !group.stands && group.placesTaken === 1
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('remove.title', { name })}
      description={
        <>
          <span className="block">{t('remove.description', { name, when: moment(group.start) })}</span>
          <span className="mt-1 block">{t(goesAway ? 'remove.last' : 'remove.others')}</span>
        </>
      }
      confirmLabel={t('remove.submit')}
      keepLabel={t('remove.keep')}
      onConfirm={() => void submit()}
      pending={pending}
      danger
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <NotifyClientFields register={form.register} errors={form.formState.errors} name={name} />
      </div>
    </ConfirmDialog>
  )
}

/** Cancels one place, and offers the way back. */
function useRemoval(place: GroupPlace, onRemoved: () => void, onClose: () => void) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const { run, pending } = useCancelBooking()
  const { keyFor } = useIntentKey()
  const undoCancel = useUndoCancel({ undone: t('remove.undone'), notUndone: t('remove.notUndone') })
  const [failed, setFailed] = useState<Failed | null>(null)
  const form = useForm<z.input<typeof removeForm>, unknown, z.output<typeof removeForm>>({
    resolver: zodResolver(removeForm),
    defaultValues: { message: '', notify: true },
  })
  const name = place.client.displayName
  const submit = form.handleSubmit(async (values) => {
    const request = { ...values, bookingId: place.id }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    notify({
      title: t('remove.done', { name }),
      ...(values.notify ? { detail: sessions('move.notified', { name }) } : {}),
      undo: () => void undoCancel({ bookingId: place.id, notify: values.notify }).then(onRemoved),
    })
    onClose()
    onRemoved()
  })
  return { form, submit, failed, pending }
}
