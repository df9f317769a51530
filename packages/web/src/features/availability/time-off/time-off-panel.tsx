import { useState } from 'react'
import type { TimeOff } from '#web/features/availability/time-off/time-off-query.ts'
import { TimeOffRow } from '#web/features/availability/time-off/time-off-row.tsx'
import { useTimeOff } from '#web/features/availability/time-off/use-time-off.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { IconButton } from '#web/ui/buttons/icon-button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { ChevronLeft, ChevronRight, Plus, Sun } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const TimeOffDialog = dialogOnDemand(() =>
  import('#web/features/availability/time-off/time-off-dialog.tsx').then((module) => module.TimeOffDialog),
)

/** Time off, three months at a time, kept up to date while it is on screen. */
export function TimeOffPanel() {
  const t = useWords('availability')
  const { dateRange } = useFormats()
  const copy = useErrorCopy()
  const { today, first, last, step, items, failed, reference, again } = useTimeOff()
  const [asked, setAsked] = useState<{ timeOff: TimeOff | null } | null>(null)
  const shown = useLastValue(asked)
  return (
    <div>
      <div className="mb-5 flex flex-wrap items-center gap-2">
        <IconButton label={t('off.earlier')} icon={<ChevronLeft />} onClick={() => step(-1)} />
        <IconButton label={t('off.later')} icon={<ChevronRight />} onClick={() => step(1)} />
        <p aria-live="polite" className="figures mr-auto px-1 text-sm font-medium">
          {dateRange(first, last)}
        </p>
        <Button variant="secondary" onClick={() => setAsked({ timeOff: null })}>
          <Plus aria-hidden="true" />
          {t('off.add')}
        </Button>
      </div>
      <ListState
        items={items}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={again}
        empty={<EmptyState icon={<Sun />} title={t('off.empty')} description={t('off.emptyText')} />}
      >
        {(all) => (
          <List aria-label={t('view.off')}>
            {all.map((timeOff) => (
              <TimeOffRow
                key={timeOff.id}
                timeOff={timeOff}
                onEdit={() => setAsked({ timeOff })}
                onChanged={again}
              />
            ))}
          </List>
        )}
      </ListState>
      {shown ? (
        <TimeOffDialog
          key={shown.timeOff?.id ?? 'new'}
          open={asked !== null}
          timeOff={shown.timeOff}
          today={today}
          onClose={() => setAsked(null)}
          onSaved={again}
        />
      ) : null}
    </div>
  )
}
