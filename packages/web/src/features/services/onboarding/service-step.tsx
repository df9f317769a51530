import { useState } from 'react'
import { newId } from '#web/browser/new-id.ts'
import { localCurrency } from '#web/features/services/currencies.ts'
import {
  firstServiceSchema,
  lengths,
  needsDetail,
} from '#web/features/services/onboarding/first-service-schema.ts'
import { PlaceFields } from '#web/features/services/onboarding/place-fields.tsx'
import { PriceFields } from '#web/features/services/onboarding/price-fields.tsx'
import { useCreateService } from '#web/features/services/use-create-service.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useGraphForm } from '#web/forms/use-graph-form.ts'
import { parseMoney } from '#web/i18n/money.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

/** The first service; its other settings can follow later. */
export function ServiceStep({ onSaved }: { onSaved: () => Promise<void> }) {
  const t = useWords('ui', 'services/onboarding')
  const { duration, reader } = useFormats()
  const { run } = useCreateService()
  const [idempotencyKey] = useState(() => newId())
  const currency = localCurrency(reader.locale)
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: firstServiceSchema,
    defaultValues: { name: '', minutes: '60', price: '', currency, kind: 'ONLINE', hint: '', detail: '' },
    fieldCopy: { price: t('price.wrong'), detail: t('place.wrong') },
    send: async ({ name, minutes, price, currency, kind, hint, detail }) => {
      const durations = [{ minutes: Number(minutes), priceMinor: parseMoney(price, currency) ?? 0 }]
      const place = needsDetail(kind) ? { kind, hint, detail } : { kind }
      const input = { idempotencyKey, name, durations, currency, place, colour: 'MOSS' as const }
      const outcome = await run({ input })
      if (outcome.ok || outcome.code === 'IDEMPOTENCY_MISMATCH') await onSaved()
      return outcome
    },
  })
  return (
    <form noValidate onSubmit={submit} className="flex flex-col gap-5">
      <FormFailure failure={failure} />
      <Field label={t('service.name')} hint={t('service.nameHint')} error={problem('name')}>
        <TextInput autoComplete="off" {...form.register('name')} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field label={t('service.length')} error={problem('minutes')}>
          <Select
            options={lengths.map((minutes) => ({ value: String(minutes), label: duration(minutes) }))}
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
        kind={form.watch('kind')}
        onKind={(kind) => form.setValue('kind', kind)}
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
