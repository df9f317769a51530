import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { BookAgain } from '#web/features/bookings/booking/book-again.tsx'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { useCancellationCost } from '#web/features/bookings/booking/use-cancellation-cost.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { cx } from '#web/ui/class-names.ts'
import { CalendarClock, CalendarPlus } from '#web/ui/icons.ts'
import { dialogOnDemand, usePreload } from '#web/ui/on-demand.tsx'

const CancelBookingDialog = dialogOnDemand(() =>
  import('#web/features/bookings/booking/cancel-booking-dialog.tsx').then(
    (module) => module.CancelBookingDialog,
  ),
)

const parts = [CancelBookingDialog]

type Props = {
  booking: MyBooking
  /** Whether the dialog that cancels is open at first, if cancelling is still possible. */
  asksToCancel: boolean
  onAnswered: () => void
  /** What is shown is no longer true. */
  onStale: () => void
}

/** What the client can do with a booking now. Where it is too late, a sentence says so. */
export function BookingActions({ booking, asksToCancel, onAnswered, onStale }: Props) {
  const t = useWords('bookings/mine')
  usePreload(parts)
  const now = useNowUntil([booking.rescheduleUntil, booking.start])
  const quotes = useCancellationCost(booking.cancellationQuotes, booking.start)
  const { id, status, professional, isGroup } = booking
  const inTime = Temporal.Instant.compare(now, booking.rescheduleUntil) <= 0
  const canMove = booking.viewerCanReschedule && inTime && status === 'CONFIRMED'
  const canCancel = booking.viewerCanCancel && (status === 'HELD' || quotes.length > 0)
  const [asking, setAsking] = useState(asksToCancel && canCancel)
  const close = () => {
    setAsking(false)
    onAnswered()
  }
  const ahead = status === 'CONFIRMED' && Temporal.Instant.compare(booking.start, now) > 0
  return (
    <div className="flex flex-col gap-3 has-[>div:only-child:empty]:hidden">
      <div className="flex flex-wrap gap-2">
        {canMove ? (
          <Link
            to="/my-sessions/$bookingId/move"
            params={{ bookingId: id }}
            className={cx(buttonStyle('primary'), 'max-sm:flex-1')}
          >
            <CalendarClock aria-hidden="true" />
            <span>{t(isGroup ? 'groupMove.open' : 'move.open')}</span>
          </Link>
        ) : null}
        {canCancel ? (
          <Button variant="secondary" className="max-sm:flex-1" onClick={() => setAsking(true)}>
            <span>{t(isGroup ? 'groupCancel.open' : 'cancel.open')}</span>
          </Button>
        ) : null}
        {ahead ? (
          <a href={booking.icsUrl} download className={cx(buttonStyle('quiet'), 'max-sm:w-full')}>
            <CalendarPlus aria-hidden="true" />
            {t('toCalendar')}
          </a>
        ) : null}
        {status === 'HELD' || status === 'REQUESTED' ? null : (
          <BookAgain
            booking={booking}
            className={ahead ? cx(buttonStyle('quiet'), 'max-sm:w-full') : buttonStyle('primary')}
          />
        )}
      </div>
      {ahead && !(canMove && canCancel) ? (
        <p className="max-w-prose text-sm text-ink-soft">
          {t(canMove ? 'late.cancel' : canCancel ? 'late.move' : 'late.both', {
            name: professional.displayName,
          })}
        </p>
      ) : null}
      {asking ? <CancelBookingDialog booking={booking} onClose={close} onStale={onStale} /> : null}
    </div>
  )
}
