import { Link } from '@tanstack/react-router'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import type { ClientBookingRow_BookingFragment } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { ListRow } from '#web/ui/layout/list-row.tsx'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

export const clientBookingRowFragment = graphql(/* GraphQL */ `
  fragment ClientBookingRow_booking on Booking {
    id
    sessionId
    start
    end
    status
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

const tones: Partial<Record<ClientBookingRow_BookingFragment['status'], BadgeTone>> = {
  HELD: 'warning',
  CANCELLED: 'danger',
  NO_SHOW: 'warning',
}

/** One booking of a client: service, time and price. Only unusual statuses have a badge. */
export function ClientBookingRow({
  booking: masked,
}: {
  booking: FragmentType<typeof clientBookingRowFragment>
}) {
  const t = useWords('ui')
  const { moment, duration, money } = useFormats()
  const { service, start, end, status, price, sessionId } = readFragment(clientBookingRowFragment, masked)
  const minutes = Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes')
  const tone = tones[status]
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
          {tone || status === 'EXPIRED' ? (
            <Badge tone={tone ?? 'neutral'}>{t(`status.${status}`)}</Badge>
          ) : null}
          <span className="figures text-sm text-ink-soft">
            {price.amountMinor === 0 ? t('free') : money(price)}
          </span>
        </>
      }
    />
  )
}
