import { noBreak } from '#web/features/availability/limits/limits-schema.ts'
import type { useLimitsForm } from '#web/features/availability/limits/use-limits-form.ts'
import { choices } from '#web/features/services/editor/choices.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'

const usualRows = [Number(noBreak), 60, 90, 120, 180, 240, 300, 360]
const usualBreaks = [5, 10, 15, 20, 30, 45, 60, 90, 120]

type Props = { state: Pick<ReturnType<typeof useLimitsForm>, 'form' | 'problem'> }

/** When a break is due, and how long it is. */
export function BreakFields({ state: { form, problem } }: Props) {
  const t = useWords('availability')
  const { duration } = useFormats()
  const { register } = form
  const { breakAfterMinutes: after, breakMinutes: length } = form.watch('sessionLimits')
  const row = (minutes: number) => (String(minutes) === noBreak ? t('limits.noBreak') : duration(minutes))
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field label={t('limits.breakAfterMinutes')} error={problem('sessionLimits.breakAfterMinutes')}>
        <Select options={choices(usualRows, after, row)} {...register('sessionLimits.breakAfterMinutes')} />
      </Field>
      {after === noBreak ? null : (
        <Field label={t('limits.breakMinutes')} error={problem('sessionLimits.breakMinutes')}>
          <Select
            options={choices(usualBreaks, length, (minutes) => duration(minutes))}
            {...register('sessionLimits.breakMinutes')}
          />
        </Field>
      )}
    </div>
  )
}
