import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { HeldBookingNode } from '#web/features/bookings/book/held-booking-query.ts'
import { BookingFacts } from '#web/features/bookings/booking/booking-facts.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'
import { CalendarPlus, Check } from '#web/ui/icons.ts'

type Props = { booking: HeldBookingNode; onLeave: () => void }

/** The booking is confirmed: when and where, with a link that adds it to a calendar. */
export function BookedNote({ booking, onLeave }: Props) {
  const t = useWords('bookings')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="flex max-w-xl flex-col gap-6">
      <div className="flex items-center gap-3">
        <span className="flex size-10 shrink-0 items-center justify-center rounded-full bg-success-soft text-success">
          <Check aria-hidden="true" />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
            {t('booked.title')}
          </h2>
          <p className="text-sm text-ink-soft">
            {t('booked.notified', { name: booking.professional.displayName })}
          </p>
        </div>
      </div>
      <BookingFacts booking={booking} />
      <div className="flex flex-wrap gap-2">
        <a href={booking.icsUrl} download className={buttonStyle('primary')}>
          <CalendarPlus aria-hidden="true" />
          {t('booked.calendar')}
        </a>
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
