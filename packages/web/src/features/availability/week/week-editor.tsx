import { useState } from 'react'
import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { DayPanel } from '#web/features/availability/week/day-panel.tsx'
import { PickedHours } from '#web/features/availability/week/picked-hours.tsx'
import { useSaveWeek } from '#web/features/availability/week/use-save-week.ts'
import type { WeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { WeekGrid } from '#web/features/availability/week/week-grid.tsx'
import { close } from '#web/features/availability/week/week-hours.ts'
import { KeptSessions } from '#web/features/closings/on-demand.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = { schedule: Schedule; draft: WeekDraft; onStale: () => void }

/** The week of a schedule, edited in the grid or in the fields. It takes effect when it is saved. */
export function WeekEditor({ schedule, draft, onStale }: Props) {
  const t = useWords('availability')
  const { reader } = useFormats()
  const first = firstWeekday(reader.locale)
  const days = Array.from({ length: 7 }, (_, offset) => ((first - 1 + offset) % 7) + 1)
  const [day, setDay] = useState(1)
  const [pickedId, pick] = useState<string | null>(null)
  const picked = draft.week.find(({ id }) => id === pickedId)
  const { list, save, discard, pending, failed } = useSaveWeek(schedule, draft, onStale)
  const copy = useErrorCopy({ STALE_VERSION: t('stale') })
  return (
    <div className="flex flex-col gap-5">
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <WeekGrid draft={draft} days={days} day={day} onDay={setDay} picked={pickedId} onPick={pick} />
        <DayPanel key={day} draft={draft} days={days} day={day} />
      </div>
      {list ? <KeptSessions.Component list={list} /> : null}
      <FormFailure failure={failed && { ...failed, message: copy(failed.code) }} />
      <div role="status">
        {draft.outdated && failed?.code !== 'STALE_VERSION' ? (
          <Notice tone="warning">{t('stale')}</Notice>
        ) : null}
      </div>
      {picked || draft.unsaved ? (
        <div className="sticky bottom-20 z-20 flex flex-wrap items-center justify-end gap-2 rounded-lg border border-rule bg-leaf p-3 shadow-lift lg:bottom-6">
          {picked ? (
            <PickedHours
              openRange={picked}
              onClose={() => draft.change(close(draft.week, picked.id))}
              onDone={() => pick(null)}
            />
          ) : null}
          {draft.unsaved ? (
            <SaveWeek
              pending={pending}
              kept={list?.sessionCount ?? 0}
              onSave={() => void save()}
              onDiscard={discard}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

type SaveProps = { pending: boolean; kept: number; onSave: () => void; onDiscard: () => void }

function SaveWeek({ pending, kept, onSave, onDiscard }: SaveProps) {
  const t = useWords('availability')
  return (
    <>
      <p role="status" className="mr-auto pl-2 text-sm font-medium max-sm:w-full">
        {t('week.unsaved')}
      </p>
      <Button variant="secondary" className="max-sm:flex-1" onClick={onDiscard}>
        {t('week.discard')}
      </Button>
      <Button className="max-sm:flex-1" pending={pending} onClick={onSave}>
        {kept > 0 ? t('saveKept', { count: kept }) : t('week.save')}
      </Button>
    </>
  )
}
