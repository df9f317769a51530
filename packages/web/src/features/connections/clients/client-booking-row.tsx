import { Link } from '@tanstack/react-router'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useShownStatus } from '#web/time/shown-status.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

export const clientBookingRowFragment = graphql(/* GraphQL */ `
  fragment ClientBookingRow_booking on Booking {
    id
    sessionId
    start
    end
    status
    outcome
    price {
      amountMinor
      currency
    }
    service {
      id
      name
      colour
    }
  }
`)

/** One booking of a client: service, time and price. One that is ahead has no badge. */
export function ClientBookingRow({
  booking: masked,
}: {
  booking: FragmentType<typeof clientBookingRowFragment>
}) {
  const t = useWords('ui')
  const { moment, duration, money } = useFormats()
  const booking = readFragment(clientBookingRowFragment, masked)
  const { service, start, end, price, sessionId } = booking
  const status = useShownStatus(booking.status, booking)
  const minutes = Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes')
  return (
    <ListRow
      className="pe-2 transition-colors hover:bg-well/60"
      leading={
        <span
          data-ink={service.colour}
          aria-hidden="true"
          className="w-1 self-stretch rounded-full bg-(--mark)"
        />
      }
      title={
        <Link to="/sessions/$sessionId" params={{ sessionId }} className="after:absolute after:inset-0">
          {moment(start)}
        </Link>
      }
      detail={`${service.name} · ${duration(minutes)}`}
      trailing={
        <>
          {status === 'CONFIRMED' ? null : <StatusBadge status={status} label={t(`status.${status}`)} />}
          <span className="figures text-sm text-ink-soft">
            {price.amountMinor === 0 ? t('free') : money(price)}
          </span>
        </>
      }
    />
  )
}
