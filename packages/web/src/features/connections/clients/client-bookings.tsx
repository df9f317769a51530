import { ClientBookingRow } from '#web/features/connections/clients/client-booking-row.tsx'
import { MoreButton } from '#web/features/connections/more-button.tsx'
import type { ClientPage_ClientQueryQuery } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useNow } from '#web/time/use-now.ts'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { CalendarDays } from '#web/ui/icons.ts'
import { List } from '#web/ui/layout/list.tsx'

type Client = Extract<ClientPage_ClientQueryQuery['node'], { __typename: 'Client' }>

type Props = {
  edges: Client['bookings']['edges']
  onMore: (() => Promise<unknown>) | undefined
}

/** The bookings that are not over, the nearest first; below them past and cancelled ones, the latest first. */
export function ClientBookings({ edges, onMore }: Props) {
  const t = useWords('connections/clients')
  const now = useNow()
  const sorted = edges.map(({ node }) => node).toSorted((a, b) => Temporal.Instant.compare(a.start, b.start))
  const isAhead = ({ end, status }: (typeof sorted)[number]) =>
    status !== 'CANCELLED' && status !== 'EXPIRED' && Temporal.Instant.compare(end, now) > 0
  const groups = [
    { id: 'ahead', title: t('bookings.ahead'), bookings: sorted.filter(isAhead) },
    { id: 'past', title: t('bookings.past'), bookings: sorted.filter((one) => !isAhead(one)).reverse() },
  ]
  if (edges.length === 0)
    return (
      <EmptyState icon={<CalendarDays />} title={t('bookings.none')} description={t('bookings.noneText')} />
    )
  return (
    <>
      {groups.map(({ id, title, bookings }) =>
        bookings.length > 0 ? (
          <section key={id}>
            <h2 className="mb-3 text-xl">{title}</h2>
            <List aria-label={title}>
              {bookings.map((booking) => (
                <ClientBookingRow key={booking.id} booking={booking} />
              ))}
            </List>
          </section>
        ) : null,
      )}
      {onMore ? <MoreButton onMore={onMore} /> : null}
    </>
  )
}
