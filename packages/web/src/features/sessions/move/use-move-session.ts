import { useCallback } from 'react'
import { type Move, useSendMove } from '#web/features/sessions/move/use-send-move.ts'
import { isGroup, peopleIn, type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addMinutes, minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'

/**
 * Moves a session, on screen before the answer comes. A refusal puts it back and is returned. The toast offers to undo,
 * which overrides every rule: the session was already at that time.
 */
export function useMoveSession() {
  const { send, pending } = useSendMove()
  const t = useWords('sessions')
  const formats = useFormats()
  const notified = useNotified()

  const moveSession = useCallback(
    async (session: SessionEntry, move: Move): Promise<TimeRefusal | null> => {
      const outcome = await send(session, move)
      if (!outcome.ok) return timeRefusal(outcome)
      const resizes = Temporal.Instant.compare(session.start, move.start) === 0
      const undo = async () => {
        const back = await send(outcome.moved, backTo(session, move))
        const undone = resizes ? t('move.unchanged') : t('move.undone')
        notify(undoNotice(back, undone, t('move.notUndone')))
      }
      notify({
        title: resizes
          ? t('move.resized', {
              when: formats.timeRange(move.start, addMinutes(move.start, move.durationMinutes)),
            })
          : t('move.done', { when: formats.moment(move.start) }),
        ...(move.notify === false ? {} : notified(session)),
        undo: () => void undo(),
      })
      return null
    },
    [send, t, formats, notified],
  )
  return { moveSession, pending }
}

/** Says who is notified: the client, or how many people of a group. */
function useNotified() {
  const t = useWords('sessions')
  return useCallback(
    (session: SessionEntry): { detail?: string } => {
      if (!isGroup(session))
        return { detail: t('move.notified', { name: seatOf(session)?.client.displayName ?? '' }) }
      const count = peopleIn(session)
      return count === 0 ? {} : { detail: t('tell.notified', { count }) }
    },
    [t],
  )
}

/** All rules of the professional. */
export const everyRule: readonly TimeOverride[] = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS', 'BUFFER']

function backTo(session: SessionEntry, move: Move): Move {
  const notice = move.notify === undefined ? {} : { notify: move.notify }
  const { start, end } = session
  return { start, durationMinutes: minutesBetween(start, end), override: everyRule, ...notice }
}
