import { todayIn } from '#web/features/sessions/calendar/calendar-span.ts'
import type { Asked, AskedState } from '#web/features/sessions/calendar/use-asked.ts'
import type { CalendarRoute } from '#web/features/sessions/calendar/use-calendar-route.ts'
import type { DraggedMove } from '#web/features/sessions/move/use-dragged-move.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { dialogOnDemand, usePreload } from '#web/ui/on-demand.tsx'
import { useLastValue } from '#web/ui/overlays/use-last-value.ts'

const SessionDrawer = dialogOnDemand(() =>
  import('#web/features/sessions/session/session-drawer.tsx').then((module) => module.SessionDrawer),
)
const BookForClientDialog = dialogOnDemand(() =>
  import('#web/features/sessions/book/book-for-client-dialog.tsx').then(
    (module) => module.BookForClientDialog,
  ),
)
const SlotPopover = dialogOnDemand(() =>
  import('#web/features/sessions/book/slot-popover.tsx').then((module) => module.SlotPopover),
)
const TimeOffDialog = dialogOnDemand(() =>
  import('#web/features/availability/time-off/time-off-dialog.tsx').then((module) => module.TimeOffDialog),
)
const MoveRefusedDialog = dialogOnDemand(() =>
  import('#web/features/sessions/move/move-refused-dialog.tsx').then((module) => module.MoveRefusedDialog),
)

const parts = [MoveRefusedDialog]

type Props = {
  route: CalendarRoute
  overlays: AskedState
  onChanged: () => void
  drag: DraggedMove
}

/** The overlays of the calendar: a session, a new booking, time off, a refused move. */
export function CalendarOverlays({ route, overlays, onChanged, drag }: Props) {
  usePreload(parts)
  const session = useLastValue(route.session ?? null)
  const asked = useLastValue(overlays.asked)
  const refused = useLastValue(drag.refused)
  return (
    <>
      {session ? (
        <SessionDrawer
          key={session}
          open={route.session !== undefined}
          sessionId={session}
          onClose={() => route.open(undefined)}
        />
      ) : null}
      {asked ? <AskedOverlay asked={asked} route={route} overlays={overlays} onChanged={onChanged} /> : null}
      {refused ? (
        <MoveRefusedDialog
          {...refused}
          open={drag.refused !== null}
          onMove={drag.again}
          onClose={drag.forget}
        />
      ) : null}
    </>
  )
}

type AskedProps = Pick<Props, 'route' | 'overlays' | 'onChanged'> & { asked: Asked }

function AskedOverlay({ asked, route, overlays, onChanged }: AskedProps) {
  const { reader } = useFormats()
  const open = overlays.asked !== null
  const onClose = () => overlays.close(asked)
  if (asked.what === 'book') {
    return <BookForClientDialog {...asked} open={open} onClose={onClose} onBooked={onChanged} />
  }
  if (asked.what === 'time-off') {
    return (
      <TimeOffDialog
        key={asked.timeOff?.id ?? 'new'}
        {...asked}
        open={open}
        today={todayIn(reader.zone)}
        onClose={onClose}
        onSaved={onChanged}
      />
    )
  }
  return (
    <SlotPopover
      key={asked.pick}
      slot={asked}
      open={open}
      onSlot={(slot) => overlays.setAsked({ ...asked, ...slot })}
      onClose={onClose}
      onBooked={onChanged}
      onMore={(known) => overlays.setAsked({ what: 'book', ...known })}
      onTimeOff={overlays.pickHours}
      onOpenSession={route.open}
      onOpenTimeOff={overlays.openTimeOff}
    />
  )
}
