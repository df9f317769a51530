import { onDemand } from '#web/ui/on-demand.tsx'

/** The grid with the library behind it. The list of a calendar does not need it. */
export const calendarGrid = onDemand(() =>
  import('#web/features/sessions/grid/calendar-grid.tsx').then(({ CalendarGrid }) => CalendarGrid),
)
