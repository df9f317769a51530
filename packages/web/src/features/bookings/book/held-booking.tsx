import { useQuery } from '@apollo/client/react'
import { Navigate } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { BookedNote } from '#web/features/bookings/book/booked-note.tsx'
import { ConfirmBooking } from '#web/features/bookings/book/confirm-booking.tsx'
import { heldBookingQuery } from '#web/features/bookings/book/held-booking-query.ts'
import { HoldExpired } from '#web/features/bookings/book/hold-expired.tsx'
import { RequestedNote } from '#web/features/bookings/book/requested-note.tsx'
import { useBookingsLive } from '#web/features/bookings/use-bookings-live.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useNow } from '#web/time/use-now.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'

type Props = {
  id: string
  /** Another time is held instead. */
  onHeld: (bookingId: string) => void
  /** Returns to the times. */
  onLeave: () => void
}

const booked: ReadonlySet<string> = new Set(['CONFIRMED', 'ATTENDED', 'NO_SHOW'])
/** A request that has ended is explained on its own page. */
const answered: ReadonlySet<string> = new Set(['DECLINED', 'WITHDRAWN', 'UNANSWERED'])

/** The state of the chosen time: held and to be completed, asked for, booked, or lost. */
export function HeldBooking({ id, onHeld, onLeave }: Props) {
  const { data, error, refetch } = useQuery(heldBookingQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  })
  const again = () => void refetch().catch(() => undefined)
  useBookingsLive((change) => {
    if (change.bookingId === id) again()
  })
  const now = useNow(1)
  const copy = useErrorCopy()
  if (data && data.node?.__typename !== 'Booking') return <Gone onLeave={onLeave} />
  const booking = data?.node?.__typename === 'Booking' ? data.node : undefined
  const failed = errorCode(error)
  return (
    <ListState
      items={booking && [booking]}
      error={failed && copy(failed)}
      reference={referenceOfError(error)}
      onRetry={again}
      empty={null}
    >
      {([shown]) => {
        if (!shown) return null
        if (booked.has(shown.status)) return <BookedNote booking={shown} onLeave={onLeave} />
        if (shown.status === 'REQUESTED') return <RequestedNote booking={shown} onLeave={onLeave} />
        if (answered.has(shown.status))
          return <Navigate to="/my-sessions/$bookingId" params={{ bookingId: id }} replace />
        const held = shown.status === 'HELD' && isAhead(shown.heldUntil, now)
        return held ? (
          <ConfirmBooking booking={shown} now={now} onHeld={onHeld} onLeave={onLeave} onOver={again} />
        ) : (
          <HoldExpired booking={shown} onHeld={onHeld} onLeave={onLeave} />
        )
      }}
    </ListState>
  )
}

const isAhead = (until: string | null, now: string) =>
  until !== null && Temporal.Instant.compare(until, now) > 0

/** The hold expired long ago, or belongs to someone else. */
function Gone({ onLeave }: Pick<Props, 'onLeave'>) {
  const t = useWords('bookings')
  return (
    <Notice
      title={t('over.title')}
      action={
        <Button size="sm" onClick={onLeave}>
          {t('over.again')}
        </Button>
      }
    >
      {t('over.gone')}
    </Notice>
  )
}
