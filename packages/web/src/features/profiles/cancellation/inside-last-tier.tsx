import { Controller, useFormContext } from 'react-hook-form'
import type { CancellationDraft } from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { useTierProblem } from '#web/features/profiles/cancellation/use-tier-problem.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { FieldGroup } from '#web/ui/fields/field-group.tsx'
import { RadioCards } from '#web/ui/fields/radio-cards.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'

type WithCancellation = { cancellation: CancellationDraft }

/** What clients may do in the last tier, up to the start, and what they owe there. */
export function InsideLastTier({ isOnly }: { isOnly: boolean }) {
  const t = useWords('profiles/cancellation')
  const { control, register, watch } = useFormContext<WithCancellation>()
  const problem = useTierProblem()
  const asks = watch('cancellation.inside') === 'ASKS'
  const options = [
    { value: 'OWES' as const, title: t('inside.OWES'), description: t('inside.owesHint') },
    { value: 'ASKS' as const, title: t('inside.ASKS'), description: t('inside.asksHint') },
  ]
  return (
    <>
      <FieldGroup
        legend={t(isOnly ? 'inside.always' : 'inside.after')}
        error={asks ? problem('lastPercent') : undefined}
      >
        <Controller
          control={control}
          name="cancellation.inside"
          render={({ field }) => (
            <RadioCards
              name="cancellation.inside"
              value={field.value}
              onChange={field.onChange}
              columns={2}
              options={options}
            />
          )}
        />
      </FieldGroup>
      {asks ? null : (
        <Field label={t('lastPercent')} error={problem('lastPercent')} className="max-w-48">
          <TextInput
            inputMode="numeric"
            autoComplete="off"
            className="figures"
            {...register('cancellation.lastPercent')}
          />
        </Field>
      )}
    </>
  )
}
