import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  /** Whether saving has already failed because of it. */
  refused: boolean
  /** Shows the newest version; null until there is one. */
  onTake: (() => void) | null
}

/** Says that the service was saved elsewhere, and offers the newest version. What was typed stays until then. */
export function NewerVersion({ refused, onTake }: Props) {
  const t = useWords('services')
  const notice = (
    <Notice tone={refused ? 'danger' : 'warning'} reference={undefined}>
      <p>{t('stale')}</p>
      {onTake ? (
        <Button variant="quiet" size="sm" className="-ml-3 flex" onClick={onTake}>
          {t('takeNewest')}
        </Button>
      ) : null}
    </Notice>
  )
  if (refused) return notice
  return <div role="status">{onTake ? notice : null}</div>
}
