import { limits } from '@hora/schema/limits'
import type { FieldErrors, UseFormRegister } from 'react-hook-form'
import { useIssueCopy } from '#web/i18n/use-issue-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { serverNow } from '#web/time/server-clock.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { DateInput } from '#web/ui/fields/date-input.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { TimeInput } from '#web/ui/fields/time-input.tsx'

type Values = { date: string; time: string; durationMinutes: string }

type Props<Form extends Values> = {
  register: UseFormRegister<Form>
  errors: FieldErrors<Form>
  /** Whether the length is typed as a number. */
  withLength?: boolean
}

/** A day, a time in the zone of the practice, and a length. */
export function WhenFields<Form extends Values>(props: Props<Form>) {
  // Every form that uses these fields has them; react-hook-form cannot express that in types.
  const { register, errors, withLength } = props as unknown as Props<Values>
  const t = useWords('sessions')
  const { reader, zone } = useFormats()
  const issue = useIssueCopy()
  const zoneName = zone(reader.zone, serverNow().toString())
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-[1.4fr_1fr_1fr]">
      <Field
        label={t('when.date')}
        error={issue(errors.date)}
        className={withLength ? 'max-sm:col-span-2' : ''}
      >
        <DateInput {...register('date')} />
      </Field>
      <Field label={t('when.time')} error={issue(errors.time)}>
        <TimeInput step={5} {...register('time')} />
      </Field>
      {withLength ? (
        <Field label={t('when.minutes')} error={issue(errors.durationMinutes)}>
          <TextInput
            type="number"
            inputMode="numeric"
            min={limits.duration.min}
            max={limits.duration.max}
            step={5}
            {...register('durationMinutes')}
          />
        </Field>
      ) : null}
      <p className="col-span-full -mt-2 text-sm text-ink-faint">{t('when.zone', { zone: zoneName })}</p>
    </div>
  )
}
