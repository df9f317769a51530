import { lazy, Suspense } from 'react'
import type { CalendarRoute } from '#web/features/sessions/calendar/use-calendar-route.ts'
import type { DraggedMove } from '#web/features/sessions/move/use-dragged-move.ts'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const SessionDrawer = lazy(() =>
  import('#web/features/sessions/session/session-drawer.tsx').then((module) => ({
    default: module.SessionDrawer,
  })),
)
const BookForClientDialog = lazy(() =>
  import('#web/features/sessions/book/book-for-client-dialog.tsx').then((module) => ({
    default: module.BookForClientDialog,
  })),
)
const MoveRefusedDialog = lazy(() =>
  import('#web/features/sessions/move/move-refused-dialog.tsx').then((module) => ({
    default: module.MoveRefusedDialog,
  })),
)

/** A time to book. A click in the grid gives its start; drawing also gives its length. */
export type PickedTime = { start?: string; durationMinutes?: number }

type Props = {
  route: CalendarRoute
  picked: PickedTime | null
  onPicked: () => void
  onBooked: () => void
  drag: DraggedMove
}

/** The overlays of the calendar: a session, a new booking, a refused move. */
export function CalendarOverlays({ route, picked, onPicked, onBooked, drag }: Props) {
  const session = useLastValue(route.session ?? null)
  const time = useLastValue(picked)
  const refused = useLastValue(drag.refused)
  return (
    <Suspense>
      {session ? (
        <SessionDrawer
          key={session}
          open={route.session !== undefined}
          sessionId={session}
          onClose={() => route.open(undefined)}
        />
      ) : null}
      {time ? (
        <BookForClientDialog
          key={time.start ?? ''}
          {...time}
          open={picked !== null}
          onClose={onPicked}
          onBooked={onBooked}
        />
      ) : null}
      {refused ? (
        <MoveRefusedDialog
          {...refused}
          open={drag.refused !== null}
          onMove={drag.again}
          onClose={drag.forget}
        />
      ) : null}
    </Suspense>
  )
}
