import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useShownStatus } from '#web/time/shown-status.ts'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

/** The status of a session, as a badge that turns by itself. */
export function SessionStatus({ session }: { session: SessionEntry }) {
  const t = useWords('ui')
  const booked = seatOf(session)
  const { start, end } = session
  const status = useShownStatus(booked?.status ?? 'EXPIRED', { start, end, outcome: booked?.outcome })
  return booked ? <StatusBadge status={status} label={t(`status.${status}`)} /> : null
}
