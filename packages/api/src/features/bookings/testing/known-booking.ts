import type { SignedInViewer } from '#auth/viewer.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import { aPractice } from '#testing/practice.ts'
import { runDueJobs, runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { type BookingAnswer, mutateBooking } from './mutate-booking.ts'

const bell = `{ viewer { unreadNotifications notifications(first: 50) {
  edges { node { kind startBefore endBefore startAfter endAfter } } } } }`

interface Bell {
  readonly viewer: {
    readonly unreadNotifications: number
    readonly notifications: {
      readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[]
    }
  }
}

type Booked = NonNullable<BookingAnswer['booking']>

/** The hours on the clocks of Paris, on 3 and 4 December. */
export const eleven = '2026-12-03T10:00:00Z'
export const twelve = '2026-12-03T11:00:00Z'
export const fifteen = '2026-12-04T14:00:00Z'

/** Noor is a client of Ada. What both do to bookings, and what they get to read about it. */
export async function changesStage(options: ServiceOptions = {}) {
  const world = await openWorld()
  const practice = await aPractice(world, options)
  const { ada, noor, service: serviceId, client: clientId } = practice
  await runJobs(world)
  const before = world.mails.length
  const mutate = async (by: SignedInViewer, name: string, input: object): Promise<Booked> => {
    const answer = await mutateBooking(world, by, name, { ...input, idempotencyKey: world.ports.newId() })
    if (answer.booking === undefined) throw new Error(`${name}: ${answer.code}`)
    return answer.booking
  }
  const mails = async (who: SignedInViewer) => {
    const [row] = await world.ports.db.sql<{ email: string }[]>`
      select email from accounts where id = ${who.accountId}`
    return world.mails.slice(before).filter(({ to }) => to === row?.email)
  }
  return {
    world,
    ada,
    noor,
    service: serviceId,
    mutate,
    mails,
    subjects: async (who: SignedInViewer) => (await mails(who)).map(({ subject }) => subject),
    bell: async (who: SignedInViewer) => {
      const { viewer } = await world.as(who).get<Bell>(bell)
      return { unread: viewer.unreadNotifications, lines: viewer.notifications.edges.map(({ node }) => node) }
    },
    readBell: async (who: SignedInViewer) =>
      await world.as(who).get('mutation { markNotificationsRead(input: {}) { __typename } }'),
    book: async (start = eleven) => {
      const held = await mutate(noor, 'holdSlot', { serviceId, start, durationMinutes: 60 })
      return await mutate(noor, 'confirmBooking', { bookingId: held.id })
    },
    bookForNoor: async (start = eleven, more = {}) =>
      await mutate(ada, 'bookForClient', { clientId, serviceId, start, durationMinutes: 60, ...more }),
    move: async (by: SignedInViewer, { id, version }: Booked, start: string, more = {}) =>
      await mutate(by, 'rescheduleBooking', { bookingId: id, expectedVersion: version, start, ...more }),
    cancel: async (by: SignedInViewer, { id }: Booked, more = {}) =>
      await mutate(by, 'cancelBooking', { bookingId: id, ...more }),
    undoCancel: async (by: SignedInViewer, { id }: Booked, more = {}) =>
      await mutate(by, 'undoCancelBooking', { bookingId: id, ...more }),
    settle: async (after: Temporal.DurationLike = { minutes: 3 }) => {
      world.clock.advance(after)
      await runDueJobs(world)
    },
  }
}

/** A booking that both sides know of: its messages were sent, and the bell was read. */
export async function aKnownBooking(start = eleven, options: ServiceOptions = {}) {
  const stage = await changesStage(options)
  const booking = await stage.bookForNoor(start)
  await stage.settle()
  await stage.readBell(stage.noor)
  return { ...stage, booking, known: (await stage.mails(stage.noor)).length }
}
