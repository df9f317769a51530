import { useCallback, useState } from 'react'
import { useMoveSession } from '#web/features/sessions/move/use-move-session.ts'
import type { Move } from '#web/features/sessions/move/use-send-move.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { notify } from '#web/ui/feedback/notify.ts'

/** The refusals that have a way out: other times, or the professional's own rules to override. */
const askable: ReadonlySet<string> = new Set([
  'SLOT_TAKEN',
  'BUFFER_TOO_SHORT',
  'OUTSIDE_AVAILABILITY',
  'TOO_SOON',
  'TOO_FAR_AHEAD',
])

export type RefusedMove = {
  session: SessionEntry
  wanted: Move
  refusal: TimeRefusal
}

/** Moves a dropped session at once. When the graph refuses, it goes back and a dialog offers alternatives. */
export function useDraggedMove(refresh: () => void) {
  const { moveSession } = useMoveSession()
  const [refused, setRefused] = useState<RefusedMove | null>(null)
  const t = useWords('sessions/calendar')
  const copy = useErrorCopy()

  const attempt = useCallback(
    async (session: SessionEntry, wanted: Move) => {
      setRefused(null)
      const refusal = await moveSession(session, wanted)
      if (!refusal) return
      if (askable.has(refusal.code)) setRefused({ session, wanted, refusal })
      else {
        notify({
          title: t('notMoved'),
          detail: copy(refusal.code),
          tone: 'failed',
          reference: refusal.reference,
        })
        // The dragged session may be older than the one in the cache.
        if (refusal.code !== 'NETWORK') refresh()
      }
    },
    [moveSession, refresh, t, copy],
  )
  const move = useCallback(
    (session: SessionEntry, start: string, durationMinutes: number) =>
      void attempt(session, { start, durationMinutes }),
    [attempt],
  )
  const again = useCallback(
    (change: Partial<Move>) => {
      if (refused) void attempt(refused.session, { ...refused.wanted, ...change })
    },
    [attempt, refused],
  )
  const forget = useCallback(() => setRefused(null), [])
  return { move, refused, again, forget }
}

export type DraggedMove = ReturnType<typeof useDraggedMove>
