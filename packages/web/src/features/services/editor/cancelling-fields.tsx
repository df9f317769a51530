import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import { cancellationSentence } from '@hora/schema/cancellation-sentence'
import { FormProvider, type UseFormReturn } from 'react-hook-form'
import { TiersEditor } from '#web/features/profiles/cancellation/tiers-editor.tsx'
import type { ServiceTerms, ServiceValues } from '#web/features/services/service-schema.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Checkbox } from '#web/ui/fields/checkbox.tsx'

type Props = {
  form: UseFormReturn<ServiceValues, unknown, ServiceTerms>
  /** What cancelling costs where the service has no terms of its own. */
  practice: CancellationPolicy
}

/** The terms of the practice, or terms of its own. */
export function CancellingFields({ form, practice }: Props) {
  const t = useWords('services')
  const { language } = useLanguage()
  return (
    <>
      <Checkbox label={t('cancelling.own')} {...form.register('ownCancellation')} />
      {form.watch('ownCancellation') ? (
        <FormProvider {...form}>
          <TiersEditor />
        </FormProvider>
      ) : (
        <div className="max-w-2xl rounded-md bg-well p-4 text-sm">
          <p className="mb-1 text-ink-faint">{t('cancelling.practice')}</p>
          <p className="max-w-prose text-ink-soft">{cancellationSentence(practice, language)}</p>
        </div>
      )}
    </>
  )
}
