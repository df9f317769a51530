import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { HeldBookingNode } from '#web/features/bookings/book/held-booking-query.ts'
import { BookingFacts } from '#web/features/bookings/booking/booking-facts.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { CalendarClock } from '#web/ui/icons.ts'

type Props = { booking: HeldBookingNode; onLeave: () => void }

/** The client has asked for the time: until when the professional answers, and where to withdraw it. */
export function RequestedNote({ booking, onLeave }: Props) {
  const t = useWords('bookings')
  const { moment } = useFormats()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { answerUntil, professional } = booking
  return (
    <div className="flex max-w-xl flex-col gap-6">
      <div className="flex items-center gap-3">
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-warning-soft text-warning">
          <CalendarClock aria-hidden="true" />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
            {t('asked.title')}
          </h2>
          {answerUntil ? (
            <p className="text-sm text-ink-soft">
              {t('asked.until', { name: professional.displayName, when: moment(answerUntil) })}
            </p>
          ) : null}
        </div>
      </div>
      <BookingFacts booking={booking} />
      <div className="flex flex-wrap gap-2">
        <Link
          to="/my-sessions/$bookingId"
          params={{ bookingId: booking.id }}
          className={buttonStyle('primary')}
        >
          {t('asked.open')}
        </Link>
        <Link to="/my-sessions" className={buttonStyle('secondary')}>
          {t('booked.sessions')}
        </Link>
        <Button variant="quiet" onClick={onLeave}>
          {t('booked.another')}
        </Button>
      </div>
    </div>
  )
}
