import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import { limits } from '@hora/schema/limits'
import { useFieldArray, useFormContext } from 'react-hook-form'
import {
  type CancellationDraft,
  nextRow,
  policyOfDraft,
} from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { InsideLastTier } from '#web/features/profiles/cancellation/inside-last-tier.tsx'
import { TierRow } from '#web/features/profiles/cancellation/tier-row.tsx'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Plus } from '#web/ui/icons.ts'

type WithCancellation = { cancellation: CancellationDraft }

/** The tiers of a policy, what happens inside the last one, and what clients will read. Inside a `FormProvider`. */
export function TiersEditor() {
  const t = useWords('profiles/cancellation')
  const { control, watch } = useFormContext<WithCancellation>()
  const { fields, append, remove } = useFieldArray({ control, name: 'cancellation.rows' })
  const draft = watch('cancellation')
  const add = () => append(nextRow(draft), { focusName: `cancellation.rows.${fields.length}.notice` })
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      {fields.length > 0 ? (
        <ul className="flex flex-col gap-4">
          {fields.map((field, row) => (
            <li key={field.id}>
              <TierRow row={row} onRemove={() => remove(row)} />
            </li>
          ))}
        </ul>
      ) : null}
      {fields.length < limits.cancelTiers.max - 1 ? (
        <Button variant="quiet" size="sm" className="-ml-3 self-start" onClick={add}>
          <Plus aria-hidden="true" />
          {t('add')}
        </Button>
      ) : null}
      <InsideLastTier isOnly={fields.length === 0} />
      <PolicyPreview draft={draft} />
    </div>
  )
}

/** The sentence that clients will read; it changes with what is typed. */
function PolicyPreview({ draft }: { draft: CancellationDraft }) {
  const t = useWords('profiles/cancellation')
  const { language } = useLanguage()
  const policy = policyOfDraft(draft)
  return (
    <div className="rounded-md bg-well p-4 text-sm">
      <p className="mb-1 text-ink-faint">{t('preview')}</p>
      <p aria-live="polite" className="max-w-prose text-ink-soft">
        {policy === null ? t('incomplete') : cancellationSentence(policy, language)}
      </p>
    </div>
  )
}
