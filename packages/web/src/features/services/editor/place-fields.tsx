import { Controller } from 'react-hook-form'
import type { ServiceFormProps } from '#web/features/services/editor/lengths-fields.tsx'
import { placeIcons } from '#web/features/services/place-icons.ts'
import { placeKinds, takesDetail } from '#web/features/services/service-schema.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { RadioCards } from '#web/ui/fields/radio-cards.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

/** The place of the service. Switching the kind keeps what was typed for the other kinds. */
export function PlaceFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  const kind = form.watch('kind')
  return (
    <>
      <FieldGroup legend={t('place.kind')}>
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <RadioCards
              name="kind"
              columns={2}
              value={field.value}
              onChange={field.onChange}
              options={placeKinds.map((value) => {
                const Icon = placeIcons[value]
                return {
                  value,
                  title: t(`place.${value}.title`),
                  description: t(`place.${value}.text`),
                  icon: <Icon aria-hidden="true" />,
                }
              })}
            />
          )}
        />
      </FieldGroup>
      {takesDetail(kind) ? (
        <>
          <Field
            label={t(`place.${kind}.detail`)}
            hint={t(`place.${kind}.hint`)}
            optional={kind === 'PHONE'}
            error={problem('detail')}
          >
            <TextInput
              autoComplete={kind === 'ADDRESS' ? 'street-address' : 'off'}
              inputMode={kind === 'LINK' ? 'url' : kind === 'PHONE' ? 'tel' : 'text'}
              {...form.register('detail')}
            />
          </Field>
          <Field
            label={t('place.publicHint.label')}
            hint={t(`place.publicHint.${kind}`)}
            optional
            error={problem('hint')}
          >
            <TextInput autoComplete="off" {...form.register('hint')} />
          </Field>
        </>
      ) : null}
    </>
  )
}
