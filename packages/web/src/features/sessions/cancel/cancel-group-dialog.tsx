import { zodResolver } from '@hookform/resolvers/zod'
import { message } from '@hora/schema/text'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Failed } from '#web/apollo/use-action.ts'
import { useCancelSession } from '#web/features/sessions/cancel/use-cancel-session.ts'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { peopleIn, type SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

const cancelForm = z.object({ message, notify: z.boolean() })

type Props = { open: boolean; session: SessionEntry; onClose: () => void; onCancelled: () => void }

/** Asks before a group is cancelled with everybody in it, and says how many people are notified. */
export function CancelGroupDialog({ open, session, onClose, onCancelled }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const copy = useErrorCopy()
  const { run, pending } = useCancelSession()
  const { keyFor } = useIntentKey()
  const [failed, setFailed] = useState<Failed | null>(null)
  const form = useForm<z.input<typeof cancelForm>, unknown, z.output<typeof cancelForm>>({
    resolver: zodResolver(cancelForm),
    defaultValues: { message: '', notify: true },
  })
  const people = peopleIn(session)
  const submit = form.handleSubmit(async (values) => {
    const request = { ...values, sessionId: session.id }
    const outcome = await run({ input: { ...request, idempotencyKey: keyFor(request) } })
    if (!outcome.ok) return setFailed(outcome)
    const told = values.notify && people > 0
    notify({ title: t('cancel.done'), ...(told ? { detail: t('tell.notified', { count: people }) } : {}) })
    onCancelled()
    onClose()
  })
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('cancel.title')}
      description={
        <>
          <span className="block">
            {t('cancel.which', { service: session.service.name, when: moment(session.start) })}
          </span>
          <span className="mt-1 block">
            {t('cancel.everybody', { count: people, notify: form.watch('notify') ? 'yes' : 'no' })}
          </span>
        </>
      }
      confirmLabel={t('cancel.submit')}
      keepLabel={t('keep')}
      onConfirm={() => void submit()}
      pending={pending}
      danger
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <NotifyClientFields register={form.register} errors={form.formState.errors} name="" people={people} />
      </div>
    </ConfirmDialog>
  )
}
