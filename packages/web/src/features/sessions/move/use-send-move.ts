import { useCallback } from 'react'
import { useMoveGroup } from '#web/features/sessions/move/use-move-group.ts'
import { useRescheduleBooking } from '#web/features/sessions/move/use-reschedule-booking.ts'
import {
  isGroup,
  type SessionBooking,
  type SessionEntry,
  seatOf,
} from '#web/features/sessions/session-fragment.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type {
  MoveSessionInput,
  TimeOverride,
  UseMoveGroup_MoveSessionMutation,
  UseRescheduleBooking_RescheduleBookingMutation,
} from '#web/gql/graphql.ts'
import { addMinutes } from '#web/time/local-time.ts'

/** The new time: `start` is an ISO 8601 instant. */
export type Move = {
  start: string
  durationMinutes: number
  message?: string | null
  notify?: boolean
  override?: readonly TimeOverride[]
}

/**
 * Sends a move: of the booking in a session for one person, or of a group with everybody in it. Returns the session as
 * it is afterwards.
 */
export function useSendMove() {
  const one = useRescheduleBooking()
  const group = useMoveGroup()
  const { keyFor, settled } = useIntentKey()
  const [moveOne, moveGroup] = [one.run, group.run]

  const sendGroup = useCallback(
    async (session: SessionEntry, move: Move) => {
      const request = { ...requestOf(move), sessionId: session.id, expectedVersion: session.version }
      const input = { ...request, idempotencyKey: keyFor(request) }
      const outcome = await moveGroup({ input }, answerForGroup(session, move))
      if (!outcome.ok) return outcome
      settled()
      return { ok: true, moved: { ...session, ...outcome.value.session } } as const
    },
    [moveGroup, keyFor, settled],
  )
  const sendOne = useCallback(
    async (session: SessionEntry, move: Move) => {
      const booking = seatOf(session)
      if (!booking) return { ok: false, code: 'WRONG_STATE', reference: undefined } as const
      const request = { ...requestOf(move), bookingId: booking.id, expectedVersion: booking.version }
      const input = { ...request, idempotencyKey: keyFor(request) }
      const outcome = await moveOne({ input }, answerForOne(session, booking, move))
      if (!outcome.ok) return outcome
      settled()
      const bookings = [{ ...booking, ...outcome.value.booking }]
      return { ok: true, moved: { ...session, bookings } } as const
    },
    [moveOne, keyFor, settled],
  )
  const send = useCallback(
    (session: SessionEntry, move: Move) =>
      isGroup(session) ? sendGroup(session, move) : sendOne(session, move),
    [sendGroup, sendOne],
  )
  return { send, pending: one.pending || group.pending }
}

/** The input of a move, for one booking or for a whole session. */
export function requestOf({ start, durationMinutes, message, notify, override }: Move) {
  return {
    start,
    durationMinutes,
    message: message ?? null,
    notify: notify ?? true,
    override: override ?? [],
  } satisfies Partial<MoveSessionInput>
}

const timesOf = (move: Move) => ({ start: move.start, end: addMinutes(move.start, move.durationMinutes) })

const sessionAt = ({ id, status, version }: SessionEntry, move: Move) => ({
  __typename: 'Session' as const,
  id,
  ...timesOf(move),
  status,
  version,
})

/** The optimistic answers; the cache drops them when the graph refuses. */
function answerForGroup(session: SessionEntry, move: Move): UseMoveGroup_MoveSessionMutation {
  return { moveSession: { __typename: 'MoveSessionSuccess', session: sessionAt(session, move) } }
}

function answerForOne(
  session: SessionEntry,
  { id, status, version }: SessionBooking,
  move: Move,
): UseRescheduleBooking_RescheduleBookingMutation {
  const booking = { __typename: 'Booking' as const, id, ...timesOf(move), status, version }
  return {
    rescheduleBooking: {
      __typename: 'RescheduleBookingSuccess',
      booking,
      session: sessionAt(session, move),
    },
  }
}
