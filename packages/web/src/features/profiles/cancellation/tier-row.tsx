import { useFormContext } from 'react-hook-form'
import {
  type CancellationDraft,
  noticeUnits,
} from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { useTierProblem } from '#web/features/profiles/cancellation/use-tier-problem.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Trash2 } from '#web/ui/icons.ts'

type WithCancellation = { cancellation: CancellationDraft }

/** One tier before the last: up to which notice, and what a client owes. */
export function TierRow({ row, onRemove }: { row: number; onRemove: () => void }) {
  const t = useWords('profiles/cancellation')
  const { register } = useFormContext<WithCancellation>()
  const problem = useTierProblem()
  const units = noticeUnits.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))
  const number = { inputMode: 'numeric', autoComplete: 'off', className: 'figures' } as const
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)_2.5rem] items-start gap-3 sm:grid-cols-[6rem_11rem_8rem_2.5rem]">
      <legend className="sr-only">{t('tier', { position: row + 1 })}</legend>
      <Field label={t('notice')} error={problem(`rows.${row}.notice`)}>
        <TextInput {...number} {...register(`cancellation.rows.${row}.notice`)} />
      </Field>
      <Field label={t('unit.label')}>
        <Select options={units} {...register(`cancellation.rows.${row}.unit`)} />
      </Field>
      <Field
        label={t('percent')}
        error={problem(`rows.${row}.percent`)}
        className="max-sm:order-last max-sm:col-span-2"
      >
        <TextInput {...number} {...register(`cancellation.rows.${row}.percent`)} />
      </Field>
      <IconButton
        className="mt-6.5"
        label={t('remove', { position: row + 1 })}
        icon={<Trash2 />}
        onClick={onRemove}
      />
    </fieldset>
  )
}
