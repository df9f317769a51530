import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Badge, type BadgeTone } from '#web/ui/marks/badge.tsx'

const tones: Partial<Record<SessionEntry['bookings'][number]['status'], BadgeTone>> = {
  CONFIRMED: 'success',
  HELD: 'warning',
  CANCELLED: 'danger',
}

/** The status of a session, as a badge. */
export function SessionStatus({ session }: { session: Pick<SessionEntry, 'status' | 'bookings'> }) {
  const t = useWords('ui')
  const status = seatOf(session)?.status
  if (!status) return null
  return <Badge tone={tones[status] ?? 'neutral'}>{t(`status.${status}`)}</Badge>
}
