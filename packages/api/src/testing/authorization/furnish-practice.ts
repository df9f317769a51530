import { invitations, notifications, scheduleOverrides, schedules } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { scheduleChanged } from '#features/availability/events.ts'
import { addTimeOff } from '#features/availability/index.ts'
import { bookForClient, cancelBooking, holdSlot } from '#features/bookings/index.ts'
import { blockAccount } from '#features/connections/use-cases/block-account.ts'
import { serviceChanged } from '#features/services/events.ts'
import type { InvitationId, ScheduleId, ServiceId } from '#kernel/ids.ts'
import { anInvitation, connect, must } from '../connections.ts'
import { aPerson, type ProfessionalViewer } from '../people.ts'
import { aService, openHours } from '../practice.ts'
import type { World } from '../world.ts'

export const times = {
  booked: '2026-11-25T10:00:00Z',
  held: '2026-11-25T13:00:00Z',
  cancelled: '2026-11-26T10:00:00Z',
  open: '2026-11-30T10:00:00Z',
  past: '2026-11-16T10:00:00Z',
} as const

/** Hours with an exception, one more schedule, time off, and a service with everything a service can have. */
export async function openPractice(world: World, professional: ProfessionalViewer, name: string) {
  const { db, newId, clock } = world.ports
  const { professionalId } = professional
  const scheduleId = await openHours(world, professional)
  const closedEarly = {
    onDate: Temporal.PlainDate.from('2026-11-24'),
    ranges: [{ startMinute: 600, endMinute: 660 }],
  }
  await db.insert(scheduleOverrides).values({ professionalId, scheduleId, ...closedEarly })
  const spareId = newId<ScheduleId>()
  const spare = { name: 'Spare', zone: 'Europe/Paris', createdAt: clock.now(), updatedAt: clock.now() }
  await db.insert(schedules).values({ professionalId, id: spareId, ...spare })
  const place = { placeKind: 'address', placeDetail: `1 ${name} street` } as const
  const words = { description: 'What we do', scheduleId }
  const serviceId = await aService(world, professional, { ...place, ...words })
  const { timeOff } = must(
    await addTimeOff(world.ports, professional, {
      idempotencyKey: 'time-off',
      startsLocal: Temporal.PlainDateTime.from('2026-11-27T09:00'),
      endsLocal: Temporal.PlainDateTime.from('2026-11-27T12:00'),
      label: 'Dentist',
    }),
  )
  const recorded = [
    serviceChanged(professionalId, serviceId),
    scheduleChanged({ professionalId, id: scheduleId }),
  ]
  await inTransaction(db, async (tx) => await recordEvents(tx, clock, recorded))
  return { scheduleId, spareId, serviceId, timeOffId: timeOff.id }
}

/** A confirmed booking, one that is held and one that the client cancelled, with a message each. */
export async function fillDiary(
  { ports }: World,
  professional: ProfessionalViewer,
  client: SignedInViewer,
  serviceId: ServiceId,
) {
  const book = async (start: string) =>
    must(
      await bookForClient(ports, professional, {
        serviceId,
        clientId: client.accountId,
        start: Temporal.Instant.from(start),
        durationMinutes: 60,
        message: 'See you',
        notify: true,
        outsideHours: false,
        idempotencyKey: `book ${start}`,
      }),
    )
  const { booking, session } = await book(times.booked)
  const { booking: cancelled } = await book(times.cancelled)
  const cancel = { idempotencyKey: 'cancelled', bookingId: cancelled.id, message: 'Ill', notify: true }
  must(await cancelBooking(ports, client, cancel))
  const start = Temporal.Instant.from(times.held)
  const hold = { serviceId, start, durationMinutes: 60, idempotencyKey: 'held' }
  const { booking: held } = must(await holdSlot(ports, client, hold))
  return { booking, session, cancelled, held }
}

/** An open invitation, one with every answer an invitation can get, and the token of a third. */
export async function inviteSome(world: World, professional: ProfessionalViewer, name: string) {
  const { db, clock } = world.ports
  const open = await anInvitation(world, professional, {
    email: `${name}-guest@example.org`,
    message: 'Come',
  })
  const answered = await anInvitation(world, professional, { email: 'past-guest@example.org' })
  const at = clock.now()
  const answers = { acceptedAt: at, declinedAt: at, revokedAt: at, lastSentAt: at }
  const id = answered.invitation.id as InvitationId
  await db.update(invitations).set(answers).where(eq(invitations.id, id))
  const { token } = await anInvitation(world, professional, {
    email: `${name}-next@example.org`,
    message: 'Hello',
  })
  return { invitationId: open.invitation.id, invitationToken: token }
}

/** Somebody who was a client and is blocked now. */
export async function blockSomebody(
  world: World,
  professional: ProfessionalViewer,
  name: string,
): Promise<SignedInViewer> {
  const blocked = await aPerson(world, { displayName: `Blocked ${name}` })
  await connect(world, professional, blocked)
  must(await blockAccount(world.ports, professional, { accountId: blocked.accountId, as: 'client' }))
  return blocked
}

/** The newest notification of somebody that tells of a booking; it has been read. */
export async function readBell({ ports }: World, { accountId }: SignedInViewer): Promise<string> {
  const mine = eq(notifications.accountId, accountId)
  const rows = await ports.db.select().from(notifications).where(mine)
  const newest = rows.findLast(({ subjectType }) => subjectType === 'booking')
  if (newest === undefined) throw new Error('Nobody told them of a booking')
  await ports.db
    .update(notifications)
    .set({ readAt: ports.clock.now() })
    .where(eq(notifications.id, newest.id))
  return newest.id
}
