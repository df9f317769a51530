import type { BookingStatus as Status } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

const tones: Record<Status, BadgeTone> = {
  HELD: 'warning',
  CONFIRMED: 'success',
  CANCELLED: 'danger',
  COMPLETED: 'neutral',
  EXPIRED: 'neutral',
  NO_SHOW: 'neutral',
}

/** The status of a booking, as a badge. */
export function BookingStatus({ status }: { status: Status }) {
  const t = useWords('bookings/mine')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
