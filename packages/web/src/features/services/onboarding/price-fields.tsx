import type { ComponentProps } from 'react'
import { currencies } from '#web/features/services/currencies.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type Props = {
  amount: ComponentProps<typeof TextInput>
  currency: ComponentProps<'select'>
  error: string | undefined
}

/** An amount and its currency, side by side. */
export function PriceFields({ amount, currency, error }: Props) {
  const t = useWords('services/onboarding')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-2">
      <Field label={t('price.label')} error={error}>
        <TextInput inputMode="decimal" autoComplete="off" placeholder={t('price.example')} {...amount} />
      </Field>
      <Field label={t('price.currency')}>
        <Select options={currencies.map((code) => ({ value: code, label: code }))} {...currency} />
      </Field>
    </div>
  )
}
