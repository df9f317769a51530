import { useState } from 'react'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { Clock } from '#web/ui/icons.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const ScheduleDialog = dialogOnDemand(() =>
  import('#web/features/availability/schedules/schedule-dialog.tsx').then((module) => module.ScheduleDialog),
)

/** Shown while there is no schedule, with the way to create one. */
export function CreateFirstSchedule({ zone, onSaved }: { zone: string; onSaved: () => void }) {
  const t = useWords('availability')
  const [asked, setAsked] = useState(false)
  const shown = useLastValue(asked || null)
  return (
    <>
      <EmptyState
        icon={<Clock />}
        title={t('first.title')}
        description={t('first.text')}
        action={<Button onClick={() => setAsked(true)}>{t('schedule.new')}</Button>}
      />
      {shown ? (
        <ScheduleDialog
          open={asked}
          schedule={null}
          zone={zone}
          onClose={() => setAsked(false)}
          onSaved={onSaved}
        />
      ) : null}
    </>
  )
}
