import { HolidayList } from '#web/features/availability/holidays/holiday-list.tsx'
import { HolidayPlace } from '#web/features/availability/holidays/holiday-place.tsx'
import { useHolidaysDraft } from '#web/features/availability/holidays/use-holidays-draft.ts'
import { UnsavedBar } from '#web/features/availability/unsaved-bar.tsx'
import { KeptSessions } from '#web/features/closings/on-demand.ts'
import { LeaveGuard } from '#web/forms/leave-guard.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { notify } from '#web/ui/feedback/notify.ts'

/** The public holidays on which the practice is closed: of which place, and which ones. */
export function HolidaysPanel() {
  const t = useWords('availability')
  const copy = useErrorCopy({ STALE_VERSION: t('holidays.stale') })
  const state = useHolidaysDraft(() => notify({ title: t('holidays.saved') }))
  const { shown, error, reference, again, unsaved, failed, save, discard, pending, kept } = state
  return (
    <>
      <ListState
        items={shown && [shown]}
        error={error && copy(error)}
        reference={reference}
        onRetry={again}
        empty={null}
      >
        {() => (
          <div className="flex flex-col gap-6">
            <HolidayPlace state={state} />
            <HolidayList state={state} />
            {kept ? <KeptSessions.Component list={kept} /> : null}
            {failed ? <Notice tone="danger" title={copy(failed.code)} reference={failed.reference} /> : null}
            {unsaved ? (
              <UnsavedBar
                save={kept ? t('saveKept', { count: kept.sessionCount }) : t('holidays.save')}
                pending={pending}
                onDiscard={discard}
                onSave={() => void save()}
              />
            ) : null}
          </div>
        )}
      </ListState>
      <LeaveGuard unsaved={unsaved} />
    </>
  )
}
