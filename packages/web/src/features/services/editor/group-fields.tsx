import { limits } from '@hora/schema/limits'
import { Controller } from 'react-hook-form'
import { choices } from '#web/features/services/editor/choices.ts'
import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { attendeesSeeChoices, isForGroup } from '#web/features/services/group-schema.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { RadioCards } from '#web/ui/fields/radio-cards.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

const number = { inputMode: 'numeric', autoComplete: 'off', className: 'figures' } as const

/** How many people one session has room for; for more than one, what they see of each other and the minimum. */
export function GroupFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  return (
    <>
      <Field
        label={t('group.capacity')}
        hint={t('group.capacityHint')}
        error={problem('capacity')}
        className="max-w-xs"
      >
        <TextInput {...number} maxLength={3} {...form.register('capacity')} />
      </Field>
      {isForGroup(form.watch('capacity')) ? (
        <>
          <FieldGroup legend={t('group.see')} hint={t('group.seeHint')}>
            <Controller
              control={form.control}
              name="attendeesSee"
              render={({ field }) => (
                <RadioCards
                  name="attendeesSee"
                  columns={2}
                  value={field.value}
                  onChange={field.onChange}
                  options={attendeesSeeChoices.map((value) => ({
                    value,
                    title: t(`group.${value}.title`),
                    description: t(`group.${value}.text`),
                  }))}
                />
              )}
            />
          </FieldGroup>
          <MinimumFields form={form} problem={problem} />
        </>
      ) : null}
    </>
  )
}

const usualHours = [1, 2, 4, 12, 24, 48, 72, 168]

/** The fewest people for a session to take place, and when that is decided. */
function MinimumFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  const { duration } = useFormats()
  const [hasMinimum, hours] = form.watch(['hasMinimum', 'decideHoursBefore'])
  return (
    <div className="flex flex-col gap-3">
      <Checkbox label={t('group.needs')} hint={t('group.needsHint')} {...form.register('hasMinimum')} />
      {hasMinimum ? (
        <div className="grid max-w-md gap-5 sm:grid-cols-2">
          <Field label={t('group.minimum')} error={problem('minimumPlaces')}>
            <TextInput
              {...number}
              maxLength={String(limits.capacity.max).length}
              {...form.register('minimumPlaces')}
            />
          </Field>
          <Field label={t('group.decided')} error={problem('decideHoursBefore')}>
            <Select
              options={choices(usualHours, hours, (value) =>
                t('group.before', { length: duration(value * 60) }),
              )}
              {...form.register('decideHoursBefore')}
            />
          </Field>
        </div>
      ) : null}
    </div>
  )
}
