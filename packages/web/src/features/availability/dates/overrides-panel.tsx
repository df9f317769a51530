import { useState } from 'react'
import { OverrideList } from '#web/features/availability/dates/override-list.tsx'
import { RemovingDialog } from '#web/features/availability/dates/removing-dialog.tsx'
import { useRemoveOverride } from '#web/features/availability/dates/use-remove-override.ts'
import { useSaveOverrides } from '#web/features/availability/dates/use-save-overrides.ts'
import type { Override, Schedule } from '#web/features/availability/schedules/schedule-fragment.ts'
import { useNow } from '#web/time/use-now.ts'
import { dialogOnDemand } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const OverrideDialog = dialogOnDemand(() =>
  import('#web/features/availability/dates/override-dialog.tsx').then((module) => module.OverrideDialog),
)

/** Single dates with their own hours. Past dates are hidden, and removed with the next change. */
export function OverridesPanel({ schedule, onStale }: { schedule: Schedule; onStale: () => void }) {
  const now = useNow(600)
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(schedule.zone).toPlainDate().toString()
  const coming = schedule.overrides
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const [asked, setAsked] = useState<{ override: Override | null; version: number } | null>(null)
  const shown = useLastValue(asked)
  const ask = (override: Override | null) => setAsked({ override, version: schedule.version })
  const removing = useRemoveOverride(schedule, coming, onStale)
  const { save, failed, pending, clear } = useSaveOverrides(schedule, coming, onStale)
  const close = () => {
    clear()
    setAsked(null)
  }
  return (
    <div>
      <OverrideList
        overrides={coming}
        onAdd={() => ask(null)}
        onEdit={ask}
        onRemove={(override) => void removing.remove(override, null)}
      />
      {shown ? (
        <OverrideDialog
          key={shown.override?.date ?? 'new'}
          open={asked !== null}
          override={shown.override}
          schedule={schedule}
          coming={coming}
          today={today}
          failed={failed}
          pending={pending}
          onClose={close}
          onSave={async (dates, ranges, met) => {
            const outcome = await save(dates, ranges, shown, met)
            if (outcome.ok) close()
            return outcome.ok || outcome.code !== 'SESSIONS_CHANGED'
          }}
        />
      ) : null}
      <RemovingDialog removing={removing} />
    </div>
  )
}
