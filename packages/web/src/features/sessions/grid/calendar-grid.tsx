import './calendar-grid.css'
import FullCalendar, { type CalendarOptions, type CalendarRef, type EventApi } from '@fullcalendar/react'
import dayGrid from '@fullcalendar/react/daygrid'
import interaction from '@fullcalendar/react/interaction'
import timeGrid from '@fullcalendar/react/timegrid'
import { useEffect, useMemo, useRef } from 'react'
import { calendarEvents, type EventData, type Shown } from '#web/features/sessions/grid/calendar-events.ts'
import { calendarTheme, gridClass } from '#web/features/sessions/grid/calendar-theme.ts'
import { hourHeight } from '#web/features/sessions/grid/hour-height.ts'
import { makeGridFocusable } from '#web/features/sessions/grid/make-grid-focusable.ts'
import { Settled } from '#web/features/sessions/grid/settled.tsx'
import { useCalendarContents } from '#web/features/sessions/grid/use-calendar-contents.tsx'
import { useOpeningTime } from '#web/features/sessions/grid/use-opening-time.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { firstWeekday } from '#web/time/first-weekday.ts'
import { addDays, minutesBetween } from '#web/time/local-time.ts'
import { turnsOf } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { firstPage } from '#web/ui/on-demand.tsx'

type Props = Shown & {
  view: keyof typeof views
  date: string
  /** The instants of the shown days, the last one not included. */
  range: { from: string; to: string }
  /** Whether the sessions and the open hours of the range have loaded. */
  ready: boolean
  onOpen: (sessionId: string) => void
  /** An empty time was picked: ISO 8601 instant, with a length if it was drawn. */
  onBook: (start: string, durationMinutes?: number) => void
  onTimeOff: (timeOffId: string) => void
  /** Whole days were picked: dates, the last one not included. */
  onDays: (first: string, end: string) => void
  onMove: (session: SessionEntry, start: string, durationMinutes: number) => void
  onDay: (date: string) => void
}

const views = {
  day: 'timeGridDay',
  days: 'timeGridDays',
  week: 'timeGridWeek',
  month: 'dayGridMonth',
} as const
const plugins = [dayGrid, timeGrid, interaction]

const fixed: CalendarOptions = {
  plugins,
  views: { timeGridDays: { type: 'timeGrid', duration: { days: 3 } } },
  headerToolbar: false,
  height: '100%',
  nowIndicator: true,
  slotDuration: '00:30',
  snapDuration: '00:15',
  slotHeaderInterval: '01:00',
  scrollTimeReset: false,
  selectable: true,
  selectMirror: true,
  selectMinDistance: 6,
  eventInteractive: true,
  eventDurationEditable: true,
  slotEventOverlap: false,
  slotMinHeight: hourHeight / 2,
  eventMinHeight: 20,
  scrollTime: '07:30:00',
  dayMaxEvents: true,
  fixedWeekCount: false,
  popoverFormat: { weekday: 'long', day: 'numeric', month: 'long' },
  dayLaneDidMount: ({ el }) => makeGridFocusable(el),
  dayCellDidMount: ({ el }) => makeGridFocusable(el),
  eventLongPressDelay: 350,
  selectLongPressDelay: 450,
}

const eventData = (event: EventApi) => event.extendedProps as EventData
const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString()

/** Day, week and month as an editable grid. Only this folder depends on FullCalendar. */
export function CalendarGrid(props: Props) {
  const { view, date, sessions, timeOff, closed, drawn, loading, range, ready } = props
  const t = useWords('sessions/calendar')
  const { reader, time } = useFormats()
  const now = useNowUntil(useMemo(() => sessions.flatMap(turnsOf), [sessions]))
  const calendar = useRef<CalendarRef>(null)
  const place = useRef({ view, date })
  const contents = useCalendarContents()
  useEffect(firstPage.isUsable, [])

  useEffect(() => {
    // It starts at this place: going there would draw it once more.
    if (place.current.view === view && place.current.date === date) return
    place.current = { view, date }
    const api = calendar.current?.getApi()
    const isSameView = api?.view.type === views[view]
    // FullCalendar renders at once, which React forbids during a commit.
    queueMicrotask(() => (isSameView ? api?.gotoDate(date) : api?.changeView(views[view], date)))
  }, [view, date])

  const week = { sessions, closed, range, zone: reader.zone }
  const area = useOpeningTime({ view, date, ready, grid: calendar, ...week })

  const events = useMemo(
    () =>
      calendarEvents(
        { sessions, timeOff, closed, drawn, loading },
        { month: view === 'month', zone: reader.zone, now },
      ),
    [sessions, timeOff, closed, drawn, loading, view, reader.zone, now],
  )
  const gestures = useGestures(props)

  return (
    <Settled area={area}>
      <FullCalendar
        ref={calendar}
        {...fixed}
        {...calendarTheme}
        className={gridClass}
        {...contents}
        initialView={views[view]}
        initialDate={date}
        timeZone={reader.zone}
        locale={reader.locale}
        firstDay={firstWeekday(reader.locale) % 7}
        events={events}
        allDaySlot={timeOff.length > 0}
        moreLinkHint={(count) => t('more', { count })}
        timedText={t('timed')}
        closeHint={t('closePopover')}
        {...gestures}
        slotHeaderContent={({ date: at }) => time(instant(at))}
      />
    </Settled>
  )
}

/** What pointer and touch can do in the grid. */
function useGestures(props: Props): CalendarOptions {
  const { onOpen, onBook, onTimeOff, onDays, onMove, onDay } = props
  const moved = (event: EventApi) => {
    const entry = eventData(event)
    if (!('session' in entry) || !event.start || !event.end) return
    const [start, end] = [instant(event.start), instant(event.end)]
    onMove(entry.session, start, minutesBetween(start, end))
  }
  return {
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault()
      const entry = eventData(event)
      if ('session' in entry) onOpen(event.id)
      if ('timeOff' in entry) onTimeOff(entry.timeOff.id)
    },
    eventDrop: ({ event }) => moved(event),
    eventResize: ({ event }) => moved(event),
    dateClick: ({ date, dateStr, allDay, view }) => {
      if (view.type === views.month) onDay(dateStr)
      else if (allDay) onDays(dateStr, addDays(dateStr, 1))
      else onBook(instant(date))
    },
    select: ({ start, end, startStr, endStr, allDay, view }) => {
      view.calendar.unselect()
      if (!allDay) onBook(instant(start), minutesBetween(instant(start), instant(end)))
      else if (view.type === views.month && addDays(startStr, 1) === endStr) onDay(startStr)
      else onDays(startStr, endStr)
    },
  }
}
