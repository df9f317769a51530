import { useTranslation } from 'react-i18next'
import type { WeekDraft } from '#web/features/availability/use-week-draft.ts'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'

type Props = {
  orphan: WeekDraft['orphan']
  /** The schedule on screen instead. */
  into: string | undefined
}

/** Says that a schedule went away under the hand that drew in it, and what can become of the hours. */
export function OrphanNotice({ orphan, into }: Props) {
  const { t } = useTranslation('availability')
  return (
    <div role="status">
      {orphan ? (
        <div className="mb-6 max-w-2xl">
          <Notice tone="warning" title={t('orphan.title', { name: orphan.name })}>
            <p>{t('orphan.text')}</p>
            <div className="mt-3 flex flex-wrap gap-2">
              {into ? (
                <Button size="sm" variant="secondary" onClick={orphan.adopt}>
                  {t('orphan.adopt', { into })}
                </Button>
              ) : null}
              <Button size="sm" variant="quiet" onClick={orphan.drop}>
                {t('orphan.drop')}
              </Button>
            </div>
          </Notice>
        </div>
      ) : null}
    </div>
  )
}
