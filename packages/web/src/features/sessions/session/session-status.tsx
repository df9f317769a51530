import { isGroup, type SessionEntry, statusOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { turnsOf } from '#web/time/shown-status.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'
import { StatusBadge } from '#web/ui/marks/status-badge.tsx'

/** The status of a session, as a badge that turns by itself. A group is scheduled, whether somebody booked it or not. */
export function SessionStatus({ session }: { session: SessionEntry }) {
  const t = useWords('sessions', 'ui')
  const status = statusOf(session, useNowUntil(turnsOf(session)))
  const isWhole = isGroup(session) && (status === 'CONFIRMED' || status === 'ATTENDED')
  const label = isWhole ? t(`group.${status}`) : t(`status.${status}`)
  return <StatusBadge status={status} label={label} />
}
