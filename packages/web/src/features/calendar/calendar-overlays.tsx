import { lazy, Suspense } from 'react'
import type { CalendarRoute } from '#web/features/calendar/use-calendar-route.ts'
import type { DraggedMove } from '#web/features/calendar/use-dragged-move.ts'

const SessionDrawer = lazy(() =>
  import('#web/features/sessions/session-drawer.tsx').then((module) => ({ default: module.SessionDrawer })),
)
const BookForClientDialog = lazy(() =>
  import('#web/features/sessions/book-for-client-dialog.tsx').then((module) => ({
    default: module.BookForClientDialog,
  })),
)
const MoveRefusedDialog = lazy(() =>
  import('#web/features/calendar/move-refused-dialog.tsx').then((module) => ({
    default: module.MoveRefusedDialog,
  })),
)

/** A time to book: where it was picked in the grid it has a start, where it was drawn also a length. */
export type PickedTime = { start?: string; durationMinutes?: number }

type Props = {
  route: CalendarRoute
  picked: PickedTime | null
  onPicked: () => void
  onBooked: () => void
  drag: DraggedMove
}

/** What covers the calendar: a session, a new booking, a move that was refused. */
export function CalendarOverlays({ route, picked, onPicked, onBooked, drag }: Props) {
  return (
    <Suspense>
      {route.session ? (
        <SessionDrawer sessionId={route.session} onClose={() => route.open(undefined)} />
      ) : null}
      {picked ? <BookForClientDialog {...picked} onClose={onPicked} onBooked={onBooked} /> : null}
      {drag.refused ? (
        <MoveRefusedDialog {...drag.refused} onMove={drag.again} onClose={drag.forget} />
      ) : null}
    </Suspense>
  )
}
