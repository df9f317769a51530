import { getRouteApi, Link } from '@tanstack/react-router'
import { BookingActions } from '#web/features/bookings/booking/booking-actions.tsx'
import { BookingFacts } from '#web/features/bookings/booking/booking-facts.tsx'
import { BookingHistory } from '#web/features/bookings/booking/booking-history.tsx'
import { BookingStatus } from '#web/features/bookings/booking/booking-status.tsx'
import { PracticeSession } from '#web/features/bookings/booking/practice-session.tsx'
import { useMyBooking } from '#web/features/bookings/booking/use-my-booking.ts'
import { NoShow } from '#web/features/bookings/contest/no-show.tsx'
import { ProfessionalRow } from '#web/features/connections/professionals/professional-row.tsx'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { List } from '#web/ui/layout/list.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

/** Most bookings were never asked for, so its code loads when it is needed. */
const { Component: RequestState } = onDemand(() =>
  import('#web/features/bookings/request/request-state.tsx').then((module) => module.RequestState),
)

const requests: ReadonlySet<string> = new Set(['REQUESTED', 'DECLINED', 'UNANSWERED'])
const isRequest = (status: string) => requests.has(status)

const route = getRouteApi('/_app/my-sessions/$bookingId/')

/** One booked session: its facts, its actions, its professional and its history. */
export function BookingPage() {
  const t = useWords('bookings/mine')
  const { bookingId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { booking, failed, reference, again } = useMyBooking(bookingId)
  const copy = useErrorCopy({ NOT_FOUND: t('notFound') })
  const title = booking?.service.name ?? t('page.title')
  if (booking?.professional.isViewer) return <PracticeSession booking={booking} asked={search} />
  return (
    <div>
      <PageTitle title={title} />
      <PageHeader
        eyebrow={
          <Link to="/my-sessions" className={linkStyle}>
            {t('title')}
          </Link>
        }
        title={<span className="wrap-anywhere">{title}</span>}
        actions={booking ? <BookingStatus booking={booking} /> : null}
      />
      <ListState
        items={booking && [booking]}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={failed === 'NOT_FOUND' ? undefined : again}
        empty={null}
      >
        {([shown]) =>
          shown ? (
            <div className="flex flex-col gap-9">
              {isRequest(shown.status) ? <RequestState booking={shown} /> : null}
              <BookingFacts booking={shown} />
              <NoShow booking={shown} />
              <BookingActions
                booking={shown}
                asksToCancel={search.do === 'cancel'}
                onAnswered={() => void navigate({ search: {}, replace: true })}
                onStale={again}
              />
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
