import type { CalendarOptions } from '@fullcalendar/react'
import { cx } from '#web/ui/class-names.ts'

const line = 'border border-rule'
const resizer = 'absolute inset-x-0 h-2 hidden group-hover:block'
const touchResizer = 'absolute left-1/2 -ml-1.5 size-3 rounded-full border-2 border-(--mark) bg-leaf'

export const gridClass = 'hora-calendar h-full font-sans text-sm text-ink'

/** The look of the grid: lines on paper, no box around it. The structure is the library's own skeleton. */
export const calendarTheme: CalendarOptions = {
  viewClass: 'border-y border-rule',
  tableHeaderClass: 'bg-paper',
  dayHeaderRowClass: line,
  dayHeaderAlign: ({ isNarrow }) => (isNarrow ? 'center' : 'start'),
  dayHeaderClass: line,
  dayHeaderDividerClass: 'border-b border-rule',
  dayRowClass: line,
  dayLaneClass: line,
  dayLaneInnerClass: ({ isNarrow }) => (isNarrow ? 'mx-px' : 'mr-1 ml-0.5'),
  // Above the hours, the tint of today would look like closed hours.
  dayCellClass: ({ isToday, isOther, view }) =>
    cx(
      line,
      isToday && view.type === 'dayGridMonth' ? 'bg-accent-soft/40' : isOther ? 'bg-shade' : 'bg-leaf',
    ),
  dayCellTopClass: 'flex justify-end px-1.5 pt-1',
  dayCellBottomClass: 'min-h-1',
  slotLaneClass: ({ isMinor }) => cx('border bg-leaf', isMinor ? 'border-transparent' : 'border-rule'),
  slotHeaderRowClass: 'border border-transparent',
  slotHeaderClass: 'justify-end border border-transparent',
  slotHeaderInnerClass: ({ isFirst }) =>
    cx('figures -translate-y-2 px-2 text-xs text-ink-faint', isFirst && 'invisible'),
  slotHeaderDividerClass: 'border-e border-rule',
  fillerClass: 'border border-rule opacity-50',
  highlightClass: 'rounded-md bg-accent-soft',
  nowIndicatorLineClass: 'border-t-2 border-ribbon z-10',
  nowIndicatorHeaderClass: 'hidden',
  backgroundEventClass: 'border-transparent',
  eventClass: ({ isDragging }) =>
    cx(
      'group',
      isDragging && 'shadow-lift',
      'focus-visible:outline-2 focus-visible:outline-accent focus-visible:outline-offset-1',
    ),
  columnEventClass: 'rounded-md shadow-[0_0_0_1px_var(--color-paper)]',
  columnEventInnerClass: 'h-full',
  columnEventBeforeClass: ({ isStartResizable, isSelected }) =>
    cx(isStartResizable && (isSelected ? touchResizer : resizer), isStartResizable && '-top-1'),
  columnEventAfterClass: ({ isEndResizable, isSelected }) =>
    cx(isEndResizable && (isSelected ? touchResizer : resizer), isEndResizable && '-bottom-1'),
  listItemEventClass: ({ isNarrow }) => cx('mb-0.5 rounded-sm hover:bg-well', isNarrow ? 'mx-0.5' : 'mx-1'),
  listItemEventInnerClass: 'w-full',
  listItemEventBeforeClass: 'hidden',
  rowEventClass: 'mx-1 mb-0.5 rounded-sm',
  rowMoreLinkClass: 'mx-1 rounded-sm hover:bg-well',
  rowMoreLinkInnerClass: 'px-1 text-xs font-medium text-ink-soft',
  popoverClass: 'min-w-56 rounded-lg border border-rule bg-leaf p-1 pb-1.5 shadow-lift',
  popoverCloseClass:
    'tap absolute end-1.5 top-1.5 size-9 items-center justify-center rounded-md text-ink-soft hover:bg-well hover:text-ink',
}
