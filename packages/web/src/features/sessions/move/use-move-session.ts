import { useCallback } from 'react'
import { useRescheduleBooking } from '#web/features/sessions/move/use-reschedule-booking.ts'
import { type SessionBooking, type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { type TimeRefusal, timeRefusal } from '#web/features/sessions/time-refusal.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type {
  RescheduleBookingInput,
  TimeOverride,
  UseRescheduleBooking_RescheduleBookingMutation,
} from '#web/gql/graphql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addMinutes, minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'

/** The new time: `start` is an ISO 8601 instant. */
export type Move = {
  start: string
  durationMinutes: number
  message?: string | null
  notify?: boolean
  override?: readonly TimeOverride[]
}

type Answer = UseRescheduleBooking_RescheduleBookingMutation

/**
 * Moves a session, on screen before the answer comes. A refusal puts it back and is returned. The toast offers to undo,
 * which overrides every rule: the session was already at that time.
 */
export function useMoveSession() {
  const { run, pending } = useRescheduleBooking()
  const { keyFor, settled } = useIntentKey()
  const t = useWords('sessions')
  const formats = useFormats()

  const send = useCallback(
    async (session: SessionEntry, booking: SessionBooking, move: Move) => {
      const request = { ...requestOf(move), bookingId: booking.id, expectedVersion: booking.version }
      const outcome = await run(
        { input: { ...request, idempotencyKey: keyFor(request) } },
        optimisticAnswer(session, booking, move),
      )
      if (outcome.ok) settled()
      return outcome
    },
    [run, keyFor, settled],
  )

  const moveSession = useCallback(
    async (session: SessionEntry, move: Move): Promise<TimeRefusal | null> => {
      const booking = seatOf(session)
      if (!booking) return timeRefusal({ code: 'WRONG_STATE', reference: undefined })
      const outcome = await send(session, booking, move)
      if (!outcome.ok) return timeRefusal(outcome)
      const moved = { ...booking, ...outcome.value.booking }
      const resizes = Temporal.Instant.compare(session.start, move.start) === 0
      const undo = async () => {
        const back = await send(session, moved, backTo(session, move))
        const undone = resizes ? t('move.unchanged') : t('move.undone')
        notify(undoNotice(back, undone, t('move.notUndone')))
      }
      notify({
        title: resizes
          ? t('move.resized', {
              when: formats.timeRange(move.start, addMinutes(move.start, move.durationMinutes)),
            })
          : t('move.done', { when: formats.moment(move.start) }),
        ...(move.notify === false
          ? {}
          : { detail: t('move.notified', { name: booking.client.displayName }) }),
        undo: () => void undo(),
      })
      return null
    },
    [send, t, formats],
  )
  return { moveSession, pending }
}

function requestOf({ start, durationMinutes, message, notify, override }: Move) {
  return {
    start,
    durationMinutes,
    message: message ?? null,
    notify: notify ?? true,
    override: override ?? [],
  } satisfies Partial<RescheduleBookingInput>
}

const everyRule: readonly TimeOverride[] = ['OUTSIDE_HOURS', 'NOTICE', 'HORIZON', 'LIMITS', 'BUFFER']

function backTo(session: SessionEntry, move: Move): Move {
  const notice = move.notify === undefined ? {} : { notify: move.notify }
  const { start, end } = session
  return { start, durationMinutes: minutesBetween(start, end), override: everyRule, ...notice }
}

/** The optimistic answer; the cache drops it when the graph refuses. */
function optimisticAnswer(session: SessionEntry, booking: SessionBooking, move: Move): Answer {
  const end = addMinutes(move.start, move.durationMinutes)
  const times = { start: move.start, end }
  return {
    rescheduleBooking: {
      __typename: 'RescheduleBookingSuccess',
      booking: {
        __typename: 'Booking',
        id: booking.id,
        ...times,
        status: booking.status,
        version: booking.version,
      },
      session: {
        __typename: 'Session',
        id: session.id,
        ...times,
        status: session.status,
        version: session.version,
      },
    },
  }
}
