import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { BookingActions } from '#web/features/my-bookings/booking-actions.tsx'
import { BookingFacts } from '#web/features/my-bookings/booking-facts.tsx'
import { BookingHistory } from '#web/features/my-bookings/booking-history.tsx'
import { BookingStatus } from '#web/features/my-bookings/booking-status.tsx'
import { ProfessionalRow } from '#web/features/my-bookings/professional-row.tsx'
import { useMyBooking } from '#web/features/my-bookings/use-my-booking.ts'
import { PageTitle } from '#web/features/shell/page-title.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { linkStyle } from '#web/ui/link-style.ts'
import { List } from '#web/ui/list.tsx'
import { ListState } from '#web/ui/list-state.tsx'
import { PageHeader } from '#web/ui/page-header.tsx'

const route = getRouteApi('/_app/my-sessions/$bookingId/')

/** One booked session: when and where, what can be done, with whom, and what happened to it. */
export function BookingPage() {
  const { t } = useTranslation('my-bookings')
  const { bookingId } = route.useParams()
  const { booking, failed, again } = useMyBooking(bookingId)
  const copy = useErrorCopy()
  const title = booking?.service.name ?? t('page.title')
  return (
    <div className="max-w-2xl">
      <PageTitle title={title} />
      <PageHeader
        eyebrow={
          <Link to="/my-sessions" className={linkStyle}>
            {t('title')}
          </Link>
        }
        title={<span className="wrap-anywhere">{title}</span>}
        actions={booking ? <BookingStatus status={booking.status} /> : null}
      />
      <ListState
        items={booking && [booking]}
        error={failed && copy(failed)}
        onRetry={failed === 'NOT_FOUND' ? undefined : again}
        empty={null}
      >
        {([shown]) =>
          shown ? (
            <div className="flex flex-col gap-9">
              <BookingFacts booking={shown} />
              <BookingActions booking={shown} />
              <section>
                <h2 className="mb-3 text-lg">{t('page.professional')}</h2>
                <List>
                  <ProfessionalRow
                    professional={shown.professional}
                    former={!shown.professional.connectedSince}
                  />
                </List>
              </section>
              <BookingHistory booking={shown} />
            </div>
          ) : null
        }
      </ListState>
    </div>
  )
}
