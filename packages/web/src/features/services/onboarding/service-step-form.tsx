import { useEffect } from 'react'
import type { StepProps } from '#web/features/profiles/onboarding/steps-above.ts'
import { currencyOf } from '#web/features/services/currencies.ts'
import {
  type FirstService,
  firstServiceSchema,
  lengthChoices,
  startValues,
} from '#web/features/services/onboarding/first-service-schema.ts'
import { PlaceFields } from '#web/features/services/onboarding/place-fields.tsx'
import { PriceFields } from '#web/features/services/onboarding/price-fields.tsx'
import { useSaveService } from '#web/features/services/onboarding/use-save-service.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useFirstField } from '#web/forms/use-first-field.ts'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { homeCountry } from '#web/time/home-country.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = StepProps & { service: FirstService | null }

export function ServiceStepForm({ service, home, onDraft, onSaved }: Props) {
  const t = useWords('ui', 'services/onboarding')
  const { duration, reader } = useFormats()
  const first = useFirstField()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: firstServiceSchema,
    defaultValues: startValues(service, currencyOf(homeCountry(home, reader.locale))),
    fieldCopy: { price: t('price.wrong'), detail: t('place.wrong') },
    send: useSaveService(service, onSaved),
  })
  const { name, minutes, price, currency, kind, hint } = form.watch()
  useEffect(
    () => onDraft({ service: { name, minutes: Number(minutes), price, currency, kind, hint: hint ?? '' } }),
    [name, minutes, price, currency, kind, hint, onDraft],
  )
  return (
    <form ref={first} noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('service.name')} hint={t('service.nameHint')} error={problem('name')}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </Field>
      <div className="grid gap-x-2 gap-y-5 sm:grid-cols-2">
        <Field label={t('service.length')} error={problem('minutes')}>
          <Select
            options={lengthChoices(service).map((length) => ({
              value: String(length),
              label: duration(length),
            }))}
            {...form.register('minutes')}
          />
        </Field>
        <PriceFields
          amount={form.register('price')}
          currency={form.register('currency')}
          error={problem('price')}
        />
      </div>
      <PlaceFields
        kind={kind}
        onKind={(next) => form.setValue('kind', next)}
        detail={form.register('detail')}
        error={problem('detail')}
        hint={form.register('hint')}
        hintError={problem('hint')}
      />
      <Button type="submit" size="lg" pending={pending} className="self-start">
        {t('next')}
      </Button>
    </form>
  )
}
