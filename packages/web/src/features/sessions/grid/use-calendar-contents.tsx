import type { CalendarOptions, DayHeaderInfo, EventApi } from '@fullcalendar/react'
import { useMemo } from 'react'
import { CalendarEntry } from '#web/features/sessions/grid/calendar-entry.tsx'
import type { EventData } from '#web/features/sessions/grid/calendar-events.ts'
import { hourHeight } from '#web/features/sessions/grid/hour-height.ts'
import { TimeOffBar } from '#web/features/sessions/grid/time-off-bar.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { X } from '#web/ui/icons.ts'

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString()

const backgrounds = {
  away: 'bg-away',
  closed: 'bg-closed',
  loading: 'bg-loading mr-1 ml-0.5 rounded-md',
} as const

/** The library also makes a background as high as the shortest session. This is the height of its time. */
function trueHeight({ start, end }: Pick<EventApi, 'start' | 'end'>): string {
  if (!start || !end) return '100%'
  const minutes = (end.getTime() - start.getTime()) / 60_000
  return `min(100%, ${(minutes / 60) * hourHeight}px)`
}

/** The contents of the grid's cells. */
export function useCalendarContents(): CalendarOptions {
  const t = useWords('sessions/calendar')
  return useMemo(
    () => ({
      eventContent: ({ event, view, isShort, isNarrow }) => {
        const entry = event.extendedProps as Partial<EventData>
        if ('timeOff' in entry) return <TimeOffBar timeOff={entry.timeOff} narrow={isNarrow} />
        if (!('session' in entry) || !event.start || !event.end) return <DrawnTime />
        return (
          <CalendarEntry
            session={entry.session}
            start={instant(event.start)}
            end={instant(event.end)}
            shape={view.type === 'dayGridMonth' ? 'line' : isShort ? 'short' : 'block'}
            narrow={isNarrow}
          />
        )
      },
      backgroundEventContent: ({ event }) => {
        const entry = event.extendedProps as Partial<EventData>
        const height = { height: trueHeight(event) }
        if ('buffer' in entry)
          return <div data-ink={entry.buffer} style={height} className="bg-buffer w-full" />
        const look = 'background' in entry && backgrounds[entry.background]
        return (
          <div style={height} className="w-full">
            <div className={cx('h-full', look)} />
          </div>
        )
      },
      allDayHeaderContent: () => <span className="sr-only">{t('away')}</span>,
      dayHeaderContent: (day) => (day.inPopover ? <PopoverTitle text={day.text} /> : <DayHeader {...day} />),
      dayCellTopContent: ({ dayNumberText, isToday, isOther }) => (
        <DayNumber text={dayNumberText} today={isToday} faint={isOther} small />
      ),
      // `moreLinkHint` has the full text: a day of a month on a phone is three letters wide.
      moreLinkContent: ({ num }) => `+${num}`,
      popoverCloseContent: () => <X aria-hidden="true" />,
    }),
    [t],
  )
}

type DayHeaderProps = Pick<DayHeaderInfo, 'weekdayText' | 'dayNumberText' | 'isToday' | 'isNarrow' | 'view'>

/** The header of a column: its weekday and, if the column is one day, its number. */
function DayHeader({ weekdayText, dayNumberText, isToday, isNarrow, view }: DayHeaderProps) {
  return (
    <div className={cx('flex items-center gap-1.5 py-1.5', isNarrow ? 'flex-col' : 'px-2')}>
      <span className={cx('text-xs', isToday ? 'font-semibold text-accent' : 'text-ink-soft')}>
        {weekdayText}
      </span>
      {view.type === 'dayGridMonth' ? null : <DayNumber text={dayNumberText} today={isToday} />}
    </div>
  )
}

/** The day of the month whose sessions did not fit its cell. */
function PopoverTitle({ text }: { text: string }) {
  return <p className="py-2 pr-12 pl-2 font-serif text-lg font-medium first-letter:uppercase">{text}</p>
}

/** The time being drawn or booked; the popover of the booking points at it. */
function DrawnTime() {
  return <div data-drawn="" className="size-full rounded-md border border-accent bg-accent-soft" />
}

type DayNumberProps = { text: string; today: boolean; faint?: boolean; small?: boolean }

function DayNumber({ text, today, faint, small }: DayNumberProps) {
  return (
    <span
      className={cx(
        'figures inline-flex items-center justify-center rounded-full',
        small ? 'size-6 text-xs' : 'size-8 font-serif text-lg',
        today ? 'bg-accent text-on-accent' : faint ? 'text-ink-faint' : 'text-ink',
      )}
    >
      {text}
    </span>
  )
}
