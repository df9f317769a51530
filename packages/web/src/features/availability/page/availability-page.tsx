import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { CheckPanel } from '#web/features/availability/check/check-panel.tsx'
import { OverridesPanel } from '#web/features/availability/dates/overrides-panel.tsx'
import { HolidaysPanel } from '#web/features/availability/holidays/holidays-panel.tsx'
import { LimitsPanel } from '#web/features/availability/limits/limits-panel.tsx'
import {
  type AvailabilityView,
  availabilityViews,
} from '#web/features/availability/page/availability-place.ts'
import { ScheduleFrame } from '#web/features/availability/schedules/schedule-frame.tsx'
import { useSchedules } from '#web/features/availability/schedules/use-schedules.ts'
import { TimeOffPanel } from '#web/features/availability/time-off/time-off-panel.tsx'
import { DeletedScheduleNotice } from '#web/features/availability/week/deleted-schedule-notice.tsx'
import { useWeekDraft } from '#web/features/availability/week/use-week-draft.ts'
import { WeekEditor } from '#web/features/availability/week/week-editor.tsx'
import { LeaveGuard } from '#web/forms/leave-guard.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { PracticeZone } from '#web/time/practice-zone.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { Tabs } from '#web/ui/layout/tabs.tsx'

const route = getRouteApi('/_app/availability')

/** The opening hours of the practice, in its own zone. */
export function AvailabilityPage() {
  const { professional, account } = useViewer()
  return (
    <PracticeZone zone={professional?.zone ?? account.zone}>
      <Availability zone={professional?.savedZone ?? account.zone} />
    </PracticeZone>
  )
}

/** `zone`: that of a first schedule. */
function Availability({ zone }: { zone: string }) {
  const t = useWords('availability')
  const { view = 'hours', schedule: wanted } = route.useSearch()
  const navigate = route.useNavigate()
  const state = useSchedules(wanted)
  const { schedules, schedule, again } = state
  const draft = useWeekDraft(schedule, schedules)
  const go = (next: AvailabilityView, id = wanted) =>
    void navigate({
      search: { ...(next === 'hours' ? {} : { view: next }), ...(id ? { schedule: id } : {}) },
    })
  const frame = { state, zone, onChoose: (id: string) => go(view, id) }
  const content: Record<AvailabilityView, ReactNode> = {
    hours: (
      <ScheduleFrame {...frame}>
        {(shown) => <WeekEditor key={shown.id} schedule={shown} draft={draft} onStale={again} />}
      </ScheduleFrame>
    ),
    dates: (
      <ScheduleFrame {...frame}>
        {(shown) => <OverridesPanel key={shown.id} schedule={shown} onStale={again} />}
      </ScheduleFrame>
    ),
    off: <TimeOffPanel />,
    holidays: <HolidaysPanel />,
    limits: <LimitsPanel />,
    check: schedules ? <CheckPanel schedules={schedules} /> : null,
  }
  return (
    <>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} />
      <DeletedScheduleNotice deleted={draft.deleted} into={schedule?.name} />
      <Tabs
        label={t('title')}
        value={view}
        onChange={(next) => go(next as AvailabilityView)}
        tabs={availabilityViews.map((id) => ({ id, label: t(`view.${id}`), content: content[id] }))}
      />
      <LeaveGuard unsaved={draft.unsaved} />
    </>
  )
}
