import { useCallback, useState } from 'react'
import { useRescheduleBooking } from '#web/features/sessions/move/use-reschedule-booking.ts'
import { type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useIntentKey } from '#web/forms/use-intent-key.ts'
import type {
  RescheduleBookingInput,
  UseRescheduleBooking_RescheduleBookingMutation,
} from '#web/gql/graphql.ts'
import type { ErrorCopyCode } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { addMinutes } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { notify } from '#web/ui/feedback/notify.ts'

export type MovableSession = Pick<SessionEntry, 'id' | 'start' | 'end' | 'status' | 'version' | 'bookings'>

/** The new time: `start` is an ISO 8601 instant. */
export type Move = {
  start: string
  durationMinutes: number
  message?: string | null
  notify?: boolean
  outsideHours?: boolean
}

export type MoveRefusal = {
  code: ErrorCopyCode
  nearest: readonly { start: string; end: string }[]
  fields: readonly { path: string; reason: string }[]
}

type Answer = UseRescheduleBooking_RescheduleBookingMutation

/**
 * Moves a session, on screen before the answer comes. A refusal puts it back and is returned. The toast offers to undo,
 * which ignores the open hours: the session was already at that time.
 */
export function useMoveSession() {
  const { run, pending } = useRescheduleBooking()
  const { keyFor, settled } = useIntentKey()
  const t = useWords('sessions')
  const formats = useFormats()

  const send = useCallback(
    async (session: MovableSession, move: Move) => {
      const booking = seatOf(session)
      if (!booking) return { ok: false, code: 'WRONG_STATE', fields: [] } as const
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

  const [busy, setBusy] = useState(false)
  const moveSession = useCallback(
    async (session: MovableSession, move: Move): Promise<MoveRefusal | null> => {
      setBusy(true)
      const outcome = await send(session, move)
      setBusy(false)
      if (!outcome.ok) return refusalOf(outcome)
      const moved = {
        ...session,
        bookings: [outcome.value.booking].map((now) => ({ ...seatOf(session), ...now })),
      }
      const undo = async () => {
        const back = await send(moved as MovableSession, backTo(session, move))
        notify(back.ok ? { title: t('move.undone') } : { title: t('move.notUndone'), tone: 'failed' })
      }
      const name = seatOf(session)?.client.displayName ?? ''
      notify({
        title: t('move.done', { when: formats.moment(move.start) }),
        ...(move.notify === false ? {} : { detail: t('move.notified', { name }) }),
        undo: () => void undo(),
      })
      return null
    },
    [send, t, formats],
  )
  return { moveSession, pending: pending || busy }
}

function requestOf({ start, durationMinutes, message, notify: tell, outsideHours }: Move) {
  return {
    start,
    durationMinutes,
    message: message ?? null,
    notify: tell ?? true,
    outsideHours: outsideHours ?? false,
  } satisfies Partial<RescheduleBookingInput>
}

function backTo(session: MovableSession, move: Move): Move {
  const minutes = Temporal.Instant.from(session.start).until(session.end).total('minutes')
  const tell = move.notify === undefined ? {} : { notify: move.notify }
  return { start: session.start, durationMinutes: minutes, outsideHours: true, ...tell }
}

function refusalOf(outcome: {
  code: ErrorCopyCode
  fields: MoveRefusal['fields']
  detail?: Answer['rescheduleBooking']
}): MoveRefusal {
  const { code, fields, detail } = outcome
  return { code, fields, nearest: detail?.__typename === 'SlotTaken' ? detail.nearest : [] }
}

/** The optimistic answer; the cache drops it when the graph refuses. */
function optimisticAnswer(
  session: MovableSession,
  booking: MovableSession['bookings'][number],
  move: Move,
): Answer {
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
