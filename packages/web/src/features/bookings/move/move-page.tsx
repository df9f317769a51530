import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { MyBooking } from '#web/features/bookings/booking/booking-query.ts'
import { PracticeSession } from '#web/features/bookings/booking/practice-session.tsx'
import { useMyBooking } from '#web/features/bookings/booking/use-my-booking.ts'
import { useMoveTimes } from '#web/features/bookings/move/use-move-times.ts'
import { TimePicker } from '#web/features/bookings/times/time-picker.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: ConfirmMove } = onDemand(() =>
  import('#web/features/bookings/move/confirm-move.tsx').then((module) => module.ConfirmMove),
)

const route = getRouteApi('/_app/my-sessions/$bookingId/move')

/** Moving a booked session: choose another free time, compare both, move. */
export function MovePage() {
  const t = useWords('bookings/mine')
  const { bookingId } = route.useParams()
  const { booking, failed, reference, again } = useMyBooking(bookingId)
  const copy = useErrorCopy({ NOT_FOUND: t('notFound') })
  const title = t(booking?.isGroup ? 'groupMove.title' : 'move.title')
  if (booking?.professional.isViewer) return <PracticeSession booking={booking} asked={{ do: 'move' }} />
  return (
    <div>
      <PageTitle title={title} />
      <PageHeader
        eyebrow={
          <Link to="/my-sessions/$bookingId" params={{ bookingId }} className={linkStyle}>
            {booking?.service.name ?? t('page.title')}
          </Link>
        }
        title={title}
        description={booking ? <From booking={booking} /> : null}
      />
      <ListState
        items={booking && [booking]}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={failed === 'NOT_FOUND' ? undefined : again}
        empty={null}
      >
        {([shown]) => (shown ? <ChooseOther booking={shown} again={again} /> : null)}
      </ListState>
    </div>
  )
}

function From({ booking }: { booking: MyBooking }) {
  const t = useWords('bookings/mine')
  const { moment } = useFormats()
  return t(booking.isGroup ? 'groupMove.from' : 'move.from', { when: moment(booking.start) })
}

function ChooseOther({ booking, again }: { booking: MyBooking; again: () => void }) {
  const t = useWords('bookings/mine')
  const { to } = route.useSearch()
  const navigate = route.useNavigate()
  const leave = useNavigate()
  const { professional } = booking
  const choose = (start: string) => void navigate({ search: (now) => ({ ...now, to: start }), replace: true })
  const now = useNowUntil([booking.rescheduleUntil])
  const late = Temporal.Instant.compare(now, booking.rescheduleUntil) > 0
  if (late || !booking.viewerCanReschedule) {
    return <Notice tone="warning" title={t('late.move', { name: professional.displayName })} />
  }
  if (to) {
    return (
      <ConfirmMove
        booking={booking}
        to={to}
        onChoose={choose}
        onStale={again}
        onBack={() => void navigate({ search: ({ to: _, ...rest }) => rest, replace: true })}
        onMoved={() => void leave({ to: '/my-sessions/$bookingId', params: { bookingId: booking.id } })}
      />
    )
  }
  return <OtherTimes booking={booking} onPick={choose} />
}

type OtherTimesProps = { booking: MyBooking; onPick: (start: string) => void }

function OtherTimes({ booking, onPick }: OtherTimesProps) {
  const { day } = route.useSearch()
  const navigate = route.useNavigate()
  const { professional, service } = booking
  const offer = {
    serviceId: service.id,
    durationMinutes: minutesBetween(booking.start, booking.end),
    bookingId: booking.id,
  }
  const asked = useMoveTimes(offer, day, booking.start)
  return (
    <TimePicker
      offer={offer}
      asked={asked}
      horizonDays={service.horizonDays}
      professional={professional}
      day={day}
      present={booking.start}
      onDay={(date) =>
        void navigate({
          search: ({ day: _, ...rest }) => (date ? { ...rest, day: date } : rest),
          replace: true,
          resetScroll: false,
        })
      }
      picking={null}
      onPick={onPick}
    />
  )
}
