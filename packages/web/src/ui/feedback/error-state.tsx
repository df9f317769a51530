import type { ReactNode } from 'react'
import { usePageState } from '#web/browser/page-state.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { useRetryWhenBack } from '#web/ui/feedback/use-retry-when-back.ts'
import { RefreshCw, TriangleAlert } from '#web/ui/icons.ts'

type Props = {
  title?: ReactNode
  /** The sentence of the error code, from `useErrorCopy`. */
  message?: ReactNode
  /** To quote to support. */
  reference: string | undefined
  onRetry?: (() => void) | undefined
  /** Whether only a press tries again. Otherwise it also happens when a lost connection is back. */
  byHand?: boolean
  action?: ReactNode
}

export function ErrorState({ title, message, reference, onRetry, byHand = false, action }: Props) {
  const t = useWords('ui')
  const outdated = usePageState().kind === 'outdated'
  useRetryWhenBack(byHand || outdated ? undefined : onRetry)
  return (
    <div role="alert" className="flex flex-col items-center px-4 py-12 text-center">
      <TriangleAlert aria-hidden="true" className="mb-4 !size-7 text-warning" />
      <p className="font-serif text-xl font-medium">{title ?? t('error.title')}</p>
      <p className="mt-1.5 max-w-sm text-sm text-balance text-ink-soft">{message ?? t('error.message')}</p>
      {reference ? (
        <p className="mt-1.5 max-w-sm text-xs break-words text-ink-soft">{t('reference', { reference })}</p>
      ) : null}
      <div className="mt-5 flex gap-2 empty:hidden">
        {onRetry ? (
          <Button variant="secondary" onClick={outdated ? () => location.reload() : onRetry}>
            <RefreshCw aria-hidden="true" />
            <span>{t(outdated ? 'reload' : 'retry')}</span>
          </Button>
        ) : null}
        {action}
      </div>
    </div>
  )
}
