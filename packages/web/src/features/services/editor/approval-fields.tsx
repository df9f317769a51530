import { choices } from '#web/features/services/editor/choices.ts'
import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'

const usualHours = [2, 12, 24, 48, 72, 168]

/** Whether the professional approves each booking, and how long they have to answer. */
export function ApprovalFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  const { duration } = useFormats()
  const [asks, hours] = form.watch(['asksApproval', 'answerHours'])
  return (
    <div className="flex flex-col gap-3">
      <Checkbox label={t('approval.label')} hint={t('approval.hint')} {...form.register('asksApproval')} />
      {asks ? (
        <Field label={t('approval.within')} error={problem('answerHours')} className="max-w-xs">
          <Select
            options={choices(usualHours, hours, (value) => duration(value * 60))}
            {...form.register('answerHours')}
          />
        </Field>
      ) : null}
    </div>
  )
}
