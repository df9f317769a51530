import { CalendarSkeleton } from '#web/features/sessions/calendar/calendar-skeleton.tsx'
import type { ShownView } from '#web/features/sessions/calendar/calendar-span.ts'
import { onDemand } from '#web/ui/on-demand.tsx'

const columns: Partial<Record<ShownView, 1 | 3>> = { day: 1, days: 3 }

/** The grid with the library behind it. The list of a calendar does not need it. */
export const calendarGrid = onDemand(
  () => import('#web/features/sessions/grid/calendar-grid.tsx').then(({ CalendarGrid }) => CalendarGrid),
  ({ view }) => <CalendarSkeleton days={columns[view] ?? 7} />,
)
