import { limits } from '@hora/schema/limits'
import type { RequestedPlace, RequestedSession } from '#web/features/sessions/request/requests-fragment.ts'
import { SuggestTimes } from '#web/features/sessions/request/suggest-times.tsx'
import { useDeclineForm } from '#web/features/sessions/request/use-decline-form.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'
import { ConfirmDialog } from '#web/ui/overlays/confirm-dialog.tsx'

type Props = {
  session: RequestedSession
  place: RequestedPlace
  onClose: () => void
  onDeclined: () => void
}

/** Asks before a request is declined, with room for a message and up to three other times. */
export function DeclineDialog({ session, place, onClose, onDeclined }: Props) {
  const t = useWords('sessions/request')
  const { moment } = useFormats()
  const issue = useIssueCopy()
  const copy = useErrorCopy()
  const { displayName: name } = place.client
  const done = () => {
    onDeclined()
    onClose()
  }
  const { form, submit, pending, failed, starts, toggle } = useDeclineForm({ place, onDone: done })
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('dialog.title')}
      description={t('dialog.description', {
        service: session.service.name,
        name,
        when: moment(session.start),
      })}
      confirmLabel={t('dialog.submit')}
      keepLabel={t('dialog.keep')}
      onConfirm={() => void submit()}
      pending={pending}
    >
      <div className="flex flex-col gap-5">
        <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
        <Field label={t('dialog.message', { name })} error={issue(form.formState.errors.message)} optional>
          <TextArea rows={3} maxLength={limits.message} {...form.register('message')} />
        </Field>
        <SuggestTimes session={session} name={name} starts={starts} onToggle={toggle} />
      </div>
    </ConfirmDialog>
  )
}
