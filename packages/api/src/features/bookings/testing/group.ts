import { timeOverrides } from '@hora/schema/inputs/bookings'
import type { SignedInViewer } from '#auth/viewer.ts'
import { findOpenSlots } from '#features/availability/index.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { BookingId, SessionId } from '#kernel/ids.ts'
import type { Result } from '#kernel/result.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readFilledSession } from '../data/read-calendar.ts'
import { bookForClient } from '../use-cases/book-for-client.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { confirmBooking } from '../use-cases/confirm-booking.ts'
import { addToSession } from '../use-cases/groups/add-to-session.ts'
import { cancelSession } from '../use-cases/groups/cancel-session.ts'
import { changeSession } from '../use-cases/groups/change-session.ts'
import { moveSession } from '../use-cases/groups/move-session.ts'
import { scheduleSession } from '../use-cases/groups/schedule-session.ts'
import { holdSlot } from '../use-cases/hold-slot.ts'
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts'
import { undoCancelBooking } from '../use-cases/undo-cancel-booking.ts'

export const instant = (iso: string) => Temporal.Instant.from(iso)

/** The code of a refusal; null for a success. */
export function codeOf(outcome: Result<unknown, DomainError>): string | null {
  return outcome.ok ? null : outcome.error.code
}

/** Ada offers a group. Everyone acts with a new key each time; the professional overrides their own rules. */
export async function groupStage(options: ServiceOptions = {}) {
  const world = await openWorld()
  const practice = await aPractice(world, { capacity: 3, horizonDays: 700, ...options })
  const clients = async (count: number) =>
    await Promise.all(Array.from({ length: count }, async () => await aClientOf(world, practice.ada)))
  const stage = { world, ...practice, clients }
  return { ...stage, ...placeActs(stage), ...sessionActs(stage), ...looks(stage) }
}

type Stage = Practice & { readonly world: World }

const onceIn = ({ world }: Stage) => ({ idempotencyKey: world.ports.newId() })
const quietIn = (stage: Stage) => ({ message: null, notify: false, ...onceIn(stage) })

/** What happens to one place. */
function placeActs(stage: Stage) {
  const { ada, serviceId } = stage
  const { ports } = stage.world
  const once = () => onceIn(stage)
  const quiet = () => quietIn(stage)
  const hold = async (by: SignedInViewer, start: string, durationMinutes = 60) =>
    await holdSlot(ports, by, { serviceId, start: instant(start), durationMinutes, ...once() })
  const confirm = async (by: SignedInViewer, bookingId: BookingId, message: string | null = null) =>
    await confirmBooking(ports, by, { bookingId, message, ...once() })
  return {
    hold,
    confirm,
    /** Holds and confirms. */
    book: async (by: SignedInViewer, start: string, message: string | null = null) => {
      const { booking } = must(await hold(by, start))
      return must(await confirm(by, booking.id, message)).booking
    },
    bookFor: async ({ accountId: clientId }: SignedInViewer, start: string) =>
      await bookForClient(ports, ada, {
        serviceId,
        clientId,
        start: instant(start),
        durationMinutes: 60,
        override: [...timeOverrides],
        ...quiet(),
      }),
    cancel: async (by: SignedInViewer, bookingId: BookingId, notify = false) =>
      await cancelBooking(ports, by, { bookingId, expectedOwedMinor: 0, ...quiet(), notify }),
    undo: async (by: SignedInViewer, bookingId: BookingId) =>
      await undoCancelBooking(ports, by, { bookingId, notify: false, ...once() }),
    move: async (by: SignedInViewer, bookingId: BookingId, start: string, expectedVersion = 2) =>
      await rescheduleBooking(ports, by, {
        bookingId,
        start: instant(start),
        expectedVersion,
        override: [],
        durationMinutes: null,
        ...quiet(),
      }),
  }
}

/** What happens to a whole session. */
function sessionActs(stage: Stage) {
  const { ada, serviceId } = stage
  const { ports } = stage.world
  const once = () => onceIn(stage)
  const quiet = () => quietIn(stage)
  const version = async (id: SessionId) => (await readFilledSession(ports.db, id))?.version ?? 0
  return {
    schedule: async (start: string, capacity: number | null = null) =>
      await scheduleSession(ports, ada, {
        serviceId,
        durationMinutes: 60,
        start: instant(start),
        capacity,
        override: [...timeOverrides],
        ...once(),
      }),
    add: async ({ accountId: clientId }: SignedInViewer, sessionId: SessionId) =>
      await addToSession(ports, ada, { sessionId, clientId, ...quiet() }),
    resize: async (sessionId: SessionId, capacity: number) =>
      await changeSession(ports, ada, {
        sessionId,
        capacity,
        expectedVersion: await version(sessionId),
      }),
    moveAll: async (sessionId: SessionId, start: string, notify = false) =>
      await moveSession(ports, ada, {
        sessionId,
        expectedVersion: await version(sessionId),
        start: instant(start),
        durationMinutes: null,
        override: [...timeOverrides],
        ...quiet(),
        notify,
      }),
    cancelAll: async (sessionId: SessionId, notify = false) =>
      await cancelSession(ports, ada, { sessionId, ...quiet(), notify }),
  }
}

function looks({ world: { ports }, serviceId }: Stage) {
  return {
    session: async (id: SessionId) => await readFilledSession(ports.db, id),
    /** The open times of a day, as `09:00 3` or, for a session to join, `09:00 +2`. */
    slots: async (by: SignedInViewer, date: string) => {
      const from = instant(`${date}T00:00Z`)
      const asked = { serviceId, durationMinutes: 60, from, to: from.add({ hours: 24 }) }
      return must(await findOpenSlots(ports, by, asked)).slots.map(({ start, placesLeft = 1, joins }) => {
        const clock = Temporal.Instant.fromEpochMilliseconds(start).toString().slice(11, 16)
        return `${clock} ${joins === true ? '+' : ''}${placesLeft}`
      })
    },
    /** Seats that are taken in the sessions at a start: one list for each session. */
    seatsAt: async (start: string) => {
      const rows = await ports.db.sql<{ seats: number[] }[]>`
        select coalesce(array_agg(b.seat order by b.seat) filter (where b.status in ('held', 'confirmed')), '{}') as seats
        from sessions s left join bookings b on b.session_id = s.id
        where s.starts_at = ${start} and s.status in ('held', 'scheduled') group by s.id`
      return rows.map(({ seats }) => seats)
    },
  }
}
