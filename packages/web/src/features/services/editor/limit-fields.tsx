import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const number = { inputMode: 'numeric', autoComplete: 'off', className: 'figures', maxLength: 3 } as const

/** How many sessions of the service there are at most. Empty: no limit. */
export function LimitFields({ form: { register }, problem }: ServiceFormProps) {
  const t = useWords('services')
  return (
    <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
      <Field label={t('limits.perDay')} optional error={problem('sessionLimits.perDay')}>
        <TextInput {...number} {...register('sessionLimits.perDay')} />
      </Field>
      <Field label={t('limits.perWeek')} optional error={problem('sessionLimits.perWeek')}>
        <TextInput {...number} {...register('sessionLimits.perWeek')} />
      </Field>
    </div>
  )
}
