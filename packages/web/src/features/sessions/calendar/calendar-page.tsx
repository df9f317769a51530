import { useMemo } from 'react'
import { useViewer } from '#web/features/accounts/viewer/use-viewer.ts'
import { CalendarBody } from '#web/features/sessions/calendar/calendar-body.tsx'
import { CalendarOverlays } from '#web/features/sessions/calendar/calendar-overlays.tsx'
import { calendarTitle } from '#web/features/sessions/calendar/calendar-title.ts'
import { CalendarToolbar } from '#web/features/sessions/calendar/calendar-toolbar.tsx'
import { useAsked } from '#web/features/sessions/calendar/use-asked.ts'
import { useCalendar } from '#web/features/sessions/calendar/use-calendar.ts'
import { useCalendarKeys } from '#web/features/sessions/calendar/use-calendar-keys.ts'
import { useCalendarRoute } from '#web/features/sessions/calendar/use-calendar-route.ts'
import { useDraggedMove } from '#web/features/sessions/move/use-dragged-move.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { PracticeZone } from '#web/time/practice-zone.tsx'
import { useFormats } from '#web/time/use-formats.ts'
import { OwnZoneNote } from '#web/ui/layout/own-zone-note.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: OpenRequests } = onDemand(() =>
  import('#web/features/sessions/request/open-requests.tsx').then((module) => module.OpenRequests),
)

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
  const t = useWords('sessions/calendar')
  const formats = useFormats()
  const route = useCalendarRoute()
  const { view, shown, date, span, variables, go, today, step } = route
  const calendar = useCalendar(variables)
  const drag = useDraggedMove(calendar.refetch)
  const overlays = useAsked(formats.reader.zone, calendar.timeOff)
  const { book, addTimeOff } = overlays
  const keys = useMemo(
    () => ({
      t: today,
      j: () => step(1),
      k: () => step(-1),
      d: () => go({ view: 'day' }),
      w: () => go({ view: 'week' }),
      m: () => go({ view: 'month' }),
      l: () => go({ view: 'list' }),
      n: book,
      o: addTimeOff,
    }),
    [go, today, step, book, addTimeOff],
  )
  useCalendarKeys(keys)
  return (
    <>
      <PageTitle title={t('title')} />
      <h1 className="sr-only">{t('title')}</h1>
      <CalendarToolbar
        title={calendarTitle(shown, date, span, formats)}
        shortTitle={calendarTitle(shown, date, span, formats, 'medium')}
        view={view}
        narrow={route.narrow}
        onView={(next) => go({ view: next })}
        onToday={today}
        onStep={step}
        onNew={book}
        onTimeOff={addTimeOff}
      />
      <OwnZoneNote at={variables.from} />
      <OpenRequests />
      <CalendarBody route={route} calendar={calendar} overlays={overlays} onMove={drag.move} />
      <CalendarOverlays route={route} overlays={overlays} onChanged={calendar.refetch} drag={drag} />
    </>
  )
}
