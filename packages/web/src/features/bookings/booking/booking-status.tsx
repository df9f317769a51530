import { useShownStatus } from '#web/features/sessions/shown-status.ts'
import { StatusBadge } from '#web/features/sessions/status-badge.tsx'
import type { BookingStatus as Status } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'

type Props = { booking: { status: Status; start: string; end: string } }

/** The status of a booking, as a badge that turns by itself. */
export function BookingStatus({ booking }: Props) {
  const t = useWords('bookings/mine')
  const status = useShownStatus(booking.status, booking)
  return <StatusBadge status={status} label={t(`status.${status}`)} />
}
