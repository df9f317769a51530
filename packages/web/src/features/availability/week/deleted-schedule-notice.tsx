import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  deleted: WeekDraft['deleted']
  /** The name of the schedule that the page shows instead. */
  into: string | undefined
}

/** Says that the schedule being edited was deleted elsewhere, and offers to keep or drop the unsaved hours. */
export function DeletedScheduleNotice({ deleted, into }: Props) {
  const t = useWords('availability')
  return (
    <div role="status">
      {deleted ? (
        <div className="mb-6 max-w-2xl">
          <Notice tone="warning" title={t('deleted.title', { name: deleted.name })}>
            <p>{t('deleted.text')}</p>
            <div className="mt-3 flex flex-wrap gap-2">
              {into ? (
                <Button size="sm" variant="secondary" onClick={deleted.adopt}>
                  {t('deleted.adopt', { into })}
                </Button>
              ) : null}
              <Button size="sm" variant="quiet" onClick={deleted.drop}>
                {t('deleted.drop')}
              </Button>
            </div>
          </Notice>
        </div>
      ) : null}
    </div>
  )
}
