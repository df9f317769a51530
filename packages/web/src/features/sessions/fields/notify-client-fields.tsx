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
  /** In a group, how many people are notified. With nobody there is nothing to ask. */
  people?: number | undefined
}

/** Whether the client, or everybody in a group, is notified, and with which message. */
export function NotifyClientFields<Form extends Values>(props: Props<Form>) {
  const { register, errors, name, people } = props as unknown as Props<Values>
  const t = useWords('sessions')
  const issue = useIssueCopy()
  if (people === 0) return null
  const one = name ? t('tell.notify', { name }) : t('tell.notifyClient')
  return (
    <>
      <Field label={t('tell.message')} hint={t('tell.hint')} error={issue(errors.message)} optional>
        <TextArea rows={2} maxLength={limits.message} {...register('message')} className="min-h-16" />
      </Field>
      <Checkbox
        label={people === undefined ? one : t('tell.notifyAll', { count: people })}
        {...register('notify')}
      />
    </>
  )
}
