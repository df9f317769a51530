import type { Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { ScheduleMenu } from '#web/features/availability/schedules/schedule-menu.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNow } from '#web/time/use-now.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { Select } from '#web/ui/fields/select.tsx'
import { Globe } from '#web/ui/icons.ts'
import { Badge } from '#web/ui/marks/badge.tsx'

type Props = {
  schedules: readonly Schedule[]
  schedule: Schedule
  onChoose: (id: string) => void
  onChanged: () => void
}

/** The current schedule, its zone, and its actions. */
export function ScheduleBar({ schedules, schedule, onChoose, onChanged }: Props) {
  const t = useWords('availability')
  const { zone } = useFormats()
  const now = useNow(3600)
  const several = schedules.length > 1
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      {several ? (
        <Field label={t('schedule.choose')} hideLabel className="w-full sm:w-64">
          <Select
            value={schedule.id}
            onChange={(event) => onChoose(event.target.value)}
            options={schedules.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      ) : (
        <h2 className="text-xl wrap-anywhere">{schedule.name}</h2>
      )}
      {several && schedule.main ? <Badge tone="accent">{t('schedule.main')}</Badge> : null}
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <Globe aria-hidden="true" className="text-ink-faint" />
        <span>{zone(schedule.zone, now)}</span>
      </p>
      <div className="ml-auto">
        <ScheduleMenu schedule={schedule} onChoose={onChoose} onChanged={onChanged} />
      </div>
    </div>
  )
}
