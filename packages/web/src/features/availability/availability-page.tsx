import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type AvailabilityView, availabilityViews } from '#web/features/availability/availability-place.ts'
import { CheckPanel } from '#web/features/availability/check-panel.tsx'
import { OrphanNotice } from '#web/features/availability/orphan-notice.tsx'
import { OverridesPanel } from '#web/features/availability/overrides-panel.tsx'
import { ScheduleFrame } from '#web/features/availability/schedule-frame.tsx'
import { TimeOffPanel } from '#web/features/availability/time-off-panel.tsx'
import { useSchedules } from '#web/features/availability/use-schedules.ts'
import { useWeekDraft } from '#web/features/availability/use-week-draft.ts'
import { WeekEditor } from '#web/features/availability/week-editor.tsx'
import { useViewer } from '#web/features/people/use-viewer.ts'
import { PracticeZone } from '#web/features/sessions/practice-zone.tsx'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { LeaveGuard } from '#web/forms/leave-guard.tsx'
import { PageHeader } from '#web/ui/page-header.tsx'
import { Tabs } from '#web/ui/tabs.tsx'

const route = getRouteApi('/_app/availability')

/** When the practice is open, in the zone of the practice. */
export function AvailabilityPage() {
  const { professional, account } = useViewer()
  return (
    <PracticeZone zone={professional?.zone ?? account.zone}>
      <Availability zone={professional?.zone ?? account.zone} />
    </PracticeZone>
  )
}

function Availability({ zone }: { zone: string }) {
  const { t } = useTranslation('availability')
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
    check: schedules ? <CheckPanel schedules={schedules} /> : null,
  }
  return (
    <>
      <PageTitle title={t('title')} />
      <PageHeader title={t('title')} />
      <OrphanNotice orphan={draft.orphan} into={schedule?.name} />
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
