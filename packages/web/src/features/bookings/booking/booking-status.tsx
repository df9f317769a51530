import { useTranslation } from 'react-i18next'
import type { BookingStatus as Status } from '#web/gql/graphql.ts'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

const tones: Record<Status, BadgeTone> = {
  HELD: 'warning',
  CONFIRMED: 'success',
  CANCELLED: 'danger',
  COMPLETED: 'neutral',
  EXPIRED: 'neutral',
  NO_SHOW: 'neutral',
}

/** Where a booking stands, in a word. */
export function BookingStatus({ status }: { status: Status }) {
  const { t } = useTranslation('my-bookings')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
