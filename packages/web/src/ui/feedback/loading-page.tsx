import { useWords } from '#web/i18n/use-words.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'

/** A page of unknown shape. It appears after a delay, to avoid a flash. */
export function LoadingPage() {
  const t = useWords('ui')
  return (
    <div
      role="status"
      className="flex min-h-[50dvh] items-center justify-center gap-3 text-sm text-ink-faint"
    >
      <Spinner />
      {t('loading')}
    </div>
  )
}
