import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useNowUntil } from '#web/time/use-now-until.ts'

/** Why a session that is being changed cannot be changed any more, from its start on; undefined while it can. */
export function useNoLonger({ start, status }: SessionEntry): string | undefined {
  const copy = useErrorCopy()
  const now = useNowUntil([start])
  const started = status === 'SCHEDULED' && Temporal.Instant.compare(start, now) <= 0
  return started ? copy('SESSION_STARTED') : undefined
}
