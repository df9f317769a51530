import { TiersEditor } from '#web/features/profiles/cancellation/tiers-editor.tsx'
import { useWords } from '#web/i18n/use-words.ts'

/** What cancelling costs in the practice. Inside a `FormProvider`. */
export function CancellingSection() {
  const t = useWords('profiles')
  return (
    <section aria-labelledby="cancelling" className="flex flex-col gap-4 border-t border-rule pt-6">
      <div>
        <h2 id="cancelling" className="text-lg">
          {t('practice.cancel')}
        </h2>
        <p className="max-w-prose text-sm text-ink-faint">{t('practice.cancelText')}</p>
      </div>
      <TiersEditor />
    </section>
  )
}
