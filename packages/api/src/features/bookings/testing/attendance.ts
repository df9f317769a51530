import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readBooking } from '../data/read-bookings.ts'
import { completeEnded } from '../use-cases/attendance/complete-ended.ts'
import { contestNoShow } from '../use-cases/attendance/contest-no-show.ts'
import { recordAttendance } from '../use-cases/attendance/record-attendance.ts'
import { cancelBooking } from '../use-cases/cancel-booking.ts'
import { rescheduleBooking } from '../use-cases/reschedule-booking.ts'
import { booked } from './booked.ts'

/** Ada has sessions with Noor and records who came. Each action returns the new status, or the code of its refusal. */
export async function attendanceStage(options: ServiceOptions = {}) {
  const world = await openWorld()
  const practice = await aPractice(world, { horizonDays: 700, ...options })
  const { ports, clock } = world
  const key = () => ports.newId()
  const outcome = async (done: ReturnType<typeof recordAttendance>) => {
    const result = await done
    return result.ok ? result.value.booking.status : result.error.code
  }
  return {
    world,
    ...practice,
    record: async (bookingId: BookingId, attendance: 'ATTENDED' | 'NO_SHOW', by = practice.ada) =>
      await outcome(recordAttendance(ports, by, { bookingId, attendance, idempotencyKey: key() })),
    mayRecord: async (bookingId: BookingId) => await mayRecord(world, practice.ada, bookingId),
    contest: async (bookingId: BookingId, message: string | null = null, by = practice.noor) =>
      await outcome(contestNoShow(ports, by, { bookingId, message, idempotencyKey: key() })),
    cancel: async (bookingId: BookingId, by = practice.noor) => {
      const how = { expectedOwedMinor: 0, message: null, notify: false, idempotencyKey: key() }
      return await outcome(cancelBooking(ports, by, { bookingId, ...how }))
    },
    move: async (bookingId: BookingId, by = practice.noor) => {
      const booking = await readBooking(ports.db, bookingId)
      const expectedVersion = booking?.version ?? 0
      const to = { start: clock.now().add({ hours: 48 }), expectedVersion, durationMinutes: null }
      const how = { override: [], message: null, notify: false, idempotencyKey: key() }
      return await outcome(rescheduleBooking(ports, by, { bookingId, ...to, ...how }))
    },
    complete: async () => await completeEnded(ports),
    /** An hour with Noor, or with another client, that starts in so many minutes. */
    sessionIn: async (minutes: number, clientId = practice.noor.accountId) => {
      const start = clock.now().add({ minutes }).toString()
      const { booking, session } = await booked(world, practice, start, { clientId })
      return { id: booking.id, sessionId: session.id }
    },
    statuses: async (bookingId: BookingId) => {
      const [row] = await ports.db.sql<{ booking: string; session: string }[]>`
        select b.status as booking, s.status as session from bookings b join sessions s on s.id = b.session_id
        where b.id = ${bookingId}`
      return row
    },
    /** The history: what happened, who did it, and how many minutes ago. */
    history: async (bookingId: BookingId) => {
      const rows = await ports.db.sql<{ kind: string; actor: string; at: string }[]>`
        select kind, actor, (extract(epoch from occurred_at) * 1000)::bigint::text as at
        from booking_changes where booking_id = ${bookingId} order by occurred_at, id`
      const now = clock.now().epochMilliseconds
      return rows.map(({ kind, actor, at }) => `${kind} by ${actor}, ${(now - Number(at)) / 60_000} min ago`)
    },
  }
}

/** Whether the graph offers it to the professional. */
async function mayRecord(world: World, ada: ProfessionalViewer, bookingId: BookingId) {
  const booking = await readBooking(world.ports.db, bookingId)
  const id = booking && encodeGlobalId('Session', booking.sessionId)
  const { node } = await world
    .as(ada)
    .get<{ node: { bookings: readonly { viewerCanRecordAttendance: boolean }[] } }>(
      `{ node(id: "${id}") { ... on Session { bookings { viewerCanRecordAttendance } } } }`,
    )
  return node.bookings[0]?.viewerCanRecordAttendance
}
