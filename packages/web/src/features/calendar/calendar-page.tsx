import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CalendarBody } from '#web/features/calendar/calendar-body.tsx'
import { CalendarOverlays, type PickedTime } from '#web/features/calendar/calendar-overlays.tsx'
import { calendarTitle } from '#web/features/calendar/calendar-title.ts'
import { CalendarToolbar } from '#web/features/calendar/calendar-toolbar.tsx'
import { useCalendar } from '#web/features/calendar/use-calendar.ts'
import { useCalendarKeys } from '#web/features/calendar/use-calendar-keys.ts'
import { useCalendarRoute } from '#web/features/calendar/use-calendar-route.ts'
import { useDraggedMove } from '#web/features/calendar/use-dragged-move.ts'
import { useViewer } from '#web/features/people/use-viewer.ts'
import { PracticeZone } from '#web/features/sessions/practice-zone.tsx'
import { OwnZoneNote } from '#web/features/shell/own-zone-note.tsx'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { useFormats } from '#web/time/use-formats.ts'

/** The professional's calendar, in the zone of the practice. */
export function CalendarPage() {
  const { professional, account } = useViewer()
  return (
    <PracticeZone zone={professional?.zone ?? account.zone}>
      <Calendar />
    </PracticeZone>
  )
}

function Calendar() {
  const { t } = useTranslation('calendar')
  const formats = useFormats()
  const route = useCalendarRoute()
  const { view, date, span, variables, go, today, step } = route
  const calendar = useCalendar(variables)
  const drag = useDraggedMove(calendar.refetch)
  const [picked, setPicked] = useState<PickedTime | null>(null)
  const keys = useMemo(
    () => ({
      t: today,
      j: () => step(1),
      k: () => step(-1),
      d: () => go({ view: 'day' }),
      w: () => go({ view: 'week' }),
      m: () => go({ view: 'month' }),
      l: () => go({ view: 'list' }),
      n: () => setPicked({}),
    }),
    [go, today, step],
  )
  useCalendarKeys(keys)
  return (
    <>
      <PageTitle title={t('title')} />
      <h1 className="sr-only">{t('title')}</h1>
      <CalendarToolbar
        title={calendarTitle(view, date, span, formats)}
        shortTitle={calendarTitle(view, date, span, formats, 'medium')}
        view={view}
        onView={(next) => go({ view: next })}
        onToday={today}
        onStep={step}
        onNew={keys.n}
      />
      <OwnZoneNote at={variables.from} />
      <CalendarBody route={route} calendar={calendar} onMove={drag.move} onPick={setPicked} />
      <CalendarOverlays
        route={route}
        picked={picked}
        onPicked={() => setPicked(null)}
        onBooked={calendar.refetch}
        drag={drag}
      />
    </>
  )
}
