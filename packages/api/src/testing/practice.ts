import { connections, schedules, services } from '@hora/db/tables'
import type { SignedInViewer } from '#auth/viewer.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { ConnectionId, ScheduleId, ServiceId } from '#kernel/ids.ts'
import { aPerson, aProfessional, type PersonOptions, type ProfessionalViewer } from './people.ts'
import type { World } from './world.ts'

export type ServiceOptions = Partial<Omit<typeof services.$inferInsert, 'professionalId' | 'id'>>

/** An hour online for 50 EUR (or half of it for 30), unless told. */
export async function aService(
  world: World,
  { professionalId }: ProfessionalViewer,
  options: ServiceOptions = {},
): Promise<ServiceId> {
  const { db, clock, newId } = world.ports
  const id = newId<ServiceId>()
  await db.insert(services).values({
    professionalId,
    id,
    name: 'First session',
    durations: [
      { minutes: 60, priceMinor: 5000 },
      { minutes: 30, priceMinor: 3000 },
    ],
    currency: 'EUR',
    placeKind: 'online',
    colour: 'moss',
    slotStepMinutes: 30,
    createdAt: clock.now(),
    updatedAt: clock.now(),
    ...options,
  })
  return id
}

/** Open on every day of the week, 09:00 to 17:00 unless told. */
export async function openHours(
  world: World,
  { professionalId }: ProfessionalViewer,
  { zone = 'Europe/Paris', startMinute = 540, endMinute = 1020, main = true } = {},
): Promise<ScheduleId> {
  const { db, clock, newId } = world.ports
  const id = newId<ScheduleId>()
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
  const weeklyRules = weekdays.map((weekday) => ({ weekday, startMinute, endMinute }))
  const times = { createdAt: clock.now(), updatedAt: clock.now() }
  await db.insert(schedules).values({ professionalId, id, name: 'Week', zone, main, weeklyRules, ...times })
  return id
}

/** Somebody who is connected with a professional. */
export async function aClientOf(
  world: World,
  { professionalId }: ProfessionalViewer,
  options: PersonOptions = {},
): Promise<SignedInViewer> {
  const { db, clock, newId } = world.ports
  const client = await aPerson(world, options)
  const id = newId<ConnectionId>()
  const pair = { professionalId, id, clientId: client.accountId }
  await db.insert(connections).values({ ...pair, status: 'active', createdAt: clock.now() })
  return client
}

export interface Practice {
  readonly ada: ProfessionalViewer
  readonly noor: SignedInViewer
  readonly serviceId: ServiceId
  /** The same as the graph names it. */
  readonly service: string
  /** Noor as Ada's graph names her. */
  readonly client: string
}

/** Ada, a coach in Paris with open hours and one service, and Noor, her client. */
export async function aPractice(world: World, options: ServiceOptions = {}): Promise<Practice> {
  const ada = await aProfessional(world)
  await openHours(world, ada)
  const serviceId = await aService(world, ada, options)
  const noor = await aClientOf(world, ada)
  const client = encodeGlobalId('Client', noor.accountId)
  return { ada, noor, serviceId, service: encodeGlobalId('Service', serviceId), client }
}
