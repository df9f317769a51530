import { limits } from '@hora/schema/limits'
import { type FieldPath, type UseFormReturn, useFieldArray } from 'react-hook-form'
import { currencies } from '#web/features/services/currencies.ts'
import type { ServiceTerms, ServiceValues } from '#web/features/services/service-schema.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Plus, Trash2 } from '#web/ui/icons.ts'

export type ServiceFormProps = {
  form: UseFormReturn<ServiceValues, unknown, ServiceTerms>
  problem: (name: FieldPath<ServiceValues>) => string | undefined
}

/** One line for each length with its price, all in one currency. */
export function LengthsFields({ form, problem }: ServiceFormProps) {
  const t = useWords('services')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'durations' })
  const [currency, lengths] = form.watch(['currency', 'durations'])
  const known: readonly string[] = currencies
  const choices = known.includes(currency) ? known : [currency, ...known]
  const longest = Math.max(0, ...lengths.map(({ minutes }) => Number(minutes) || 0))
  return (
    <>
      <Field label={t('lengths.currency')} className="max-w-36">
        <Select
          options={choices.map((code) => ({ value: code, label: code }))}
          {...form.register('currency')}
        />
      </Field>
      <ul className="flex flex-col gap-4">
        {fields.map((field, row) => (
          <li key={field.id} className="grid max-w-lg grid-cols-[1fr_1fr_2.5rem] items-start gap-3">
            <Field label={t('lengths.minutes')} error={problem(`durations.${row}.minutes`)}>
              <TextInput
                inputMode="numeric"
                autoComplete="off"
                className="figures"
                {...form.register(`durations.${row}.minutes`)}
              />
            </Field>
            <Field label={t('lengths.price', { currency })} error={problem(`durations.${row}.price`)}>
              <TextInput
                inputMode="decimal"
                autoComplete="off"
                className="figures"
                {...form.register(`durations.${row}.price`)}
              />
            </Field>
            {fields.length > 1 ? (
              <IconButton
                className="mt-6.5"
                label={t('lengths.remove', { position: row + 1 })}
                icon={<Trash2 />}
                onClick={() => remove(row)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {fields.length < limits.durationsPerService ? (
        <Button
          variant="quiet"
          size="sm"
          className="-ml-3 self-start"
          onClick={() => append({ minutes: String(Math.min(limits.duration.max, longest + 30)), price: '' })}
        >
          <Plus aria-hidden="true" />
          {t('lengths.add')}
        </Button>
      ) : null}
    </>
  )
}
