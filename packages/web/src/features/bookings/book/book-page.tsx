import { getRouteApi, Link } from '@tanstack/react-router'
import type { BookedService } from '#web/features/bookings/book/book-page-query.ts'
import { ChooseTime } from '#web/features/bookings/book/choose-time.tsx'
import { useBookPage } from '#web/features/bookings/book/use-book-page.ts'
import { GroupTermsOnDemand } from '#web/features/bookings/group/group-terms-on-demand.tsx'
import { useOfferedServicesLive } from '#web/features/bookings/professional/use-offered-services-live.ts'
import type { AskedTimes } from '#web/features/bookings/times/use-picked-times.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { PageHeader } from '#web/ui/layout/page-header.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

const { Component: HeldBooking } = onDemand(() =>
  import('#web/features/bookings/book/held-booking.tsx').then((module) => module.HeldBooking),
)

/** Loaded on demand: few visits end here, and the first load stays small. */
const { Component: ClientsOnly } = onDemand(() =>
  import('#web/features/bookings/professional/clients-only.tsx').then((module) => module.ClientsOnly),
)

const route = getRouteApi('/_app/p/$handle/book/$serviceId')

/** Booking a service: choose a time, complete it while it is held, done. The address keeps the step. */
export function BookPage() {
  const t = useWords('bookings')
  const { serviceId } = route.useParams()
  const { service, times, failed, reference, again } = useBookPage(serviceId, route.useSearch())
  const copy = useErrorCopy()
  useOfferedServicesLive(service?.professional.id, again)
  if (failed === 'NOT_FOUND') return <ClientsOnly />
  return (
    <>
      {service ? null : <h1 className="sr-only">{t('book.heading')}</h1>}
      <ListState
        items={service && [service]}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={again}
        empty={null}
      >
        {([shown]) => (shown ? <Flow service={shown} times={times} again={again} /> : null)}
      </ListState>
    </>
  )
}

type FlowProps = { service: BookedService; times: AskedTimes; again: () => void }

function Flow({ service, times, again }: FlowProps) {
  const t = useWords('bookings')
  const { handle } = route.useParams()
  const { booking } = route.useSearch()
  const navigate = route.useNavigate()
  const { displayName } = service.professional
  return (
    <div>
      <PageTitle title={t('book.title', { service: service.name })} />
      <PageHeader
        eyebrow={
          <Link to="/p/$handle" params={{ handle }} className={linkStyle}>
            {displayName}
          </Link>
        }
        title={<span className="wrap-anywhere">{service.name}</span>}
        description={service.capacity > 1 && !booking ? <GroupTermsOnDemand service={service} /> : null}
      />
      {booking ? (
        <HeldBooking
          key={booking}
          id={booking}
          onHeld={(id) => void navigate({ search: (now) => ({ ...now, booking: id }), replace: true })}
          onLeave={() => {
            again()
            void navigate({ search: ({ booking: _, ...rest }) => rest, replace: true })
          }}
        />
      ) : (
        <ChooseTime service={service} times={times} onHoldsChanged={again} />
      )}
    </div>
  )
}
