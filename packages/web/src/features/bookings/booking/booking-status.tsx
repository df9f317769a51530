import type { BookingOutcome, BookingStatus as Status } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useShownStatus } from '#web/time/shown-status.ts'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

type Props = { booking: { status: Status; start: string; end: string; outcome: BookingOutcome | null } }

/** The status of a booking, as a badge that turns by itself. */
export function BookingStatus({ booking }: Props) {
  const t = useWords('bookings/mine')
  const status = useShownStatus(booking.status, booking)
  return <StatusBadge status={status} label={t(`status.${status}`)} />
}
