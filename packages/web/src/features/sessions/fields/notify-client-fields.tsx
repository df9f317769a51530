import { limits } from '@hora/schema/limits'
import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextArea } from '#web/ui/fields/text-area.tsx'

type Values = { message?: string | null | undefined; notify: boolean }

type Props<Form extends Values> = {
  register: UseFormRegister<Form>
  errors: FieldErrors<Form>
  /** The client's name, if known. */
  name: string
}

/** Whether the client is notified, and with which message. */
export function NotifyClientFields<Form extends Values>(props: Props<Form>) {
  const { register, errors, name } = props as unknown as Props<Values>
  const t = useWords('sessions')
  const issue = useIssueCopy()
  return (
    <>
      <Field label={t('tell.message')} hint={t('tell.hint')} error={issue(errors.message)} optional>
        <TextArea rows={2} maxLength={limits.message} {...register('message')} className="min-h-16" />
      </Field>
      <Checkbox label={name ? t('tell.notify', { name }) : t('tell.notifyClient')} {...register('notify')} />
    </>
  )
}
