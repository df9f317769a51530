import type { ReactNode } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { SkeletonRows } from '#web/ui/feedback/skeleton-rows.tsx'

type Props<Item> = {
  /** `undefined` until something is loaded; loaded items stay on screen during a refresh. */
  items: readonly Item[] | undefined
  onRetry?: (() => void) | undefined
  /** The shape of the expected content; the default is lined rows. */
  skeleton?: ReactNode
  empty: ReactNode
  children: (items: readonly Item[]) => ReactNode
} & Failure

type Failure =
  | {
      /** The sentence that explains the failure; `undefined` when there was none. */
      error: string | undefined
      /** To quote to support. */
      reference: string | undefined
    }
  /** What is shown cannot fail. */
  | { error?: undefined; reference?: undefined }

/** The one place that chooses between loading, error, empty and content. */
export function ListState<Item>({
  items,
  error,
  reference,
  onRetry,
  skeleton,
  empty,
  children,
}: Props<Item>) {
  const t = useWords('ui')
  if (items && items.length > 0) return children(items)
  if (error) return <ErrorState message={error} reference={reference} onRetry={onRetry} />
  if (items) return empty
  return (
    <div aria-busy="true">
      <p className="sr-only" role="status">
        {t('loading')}
      </p>
      {skeleton ?? <SkeletonRows />}
    </div>
  )
}
