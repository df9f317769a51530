import type { Tx } from '@hora/db/client'
import type { BookForClientInput } from '@hora/schema/inputs/bookings'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type Openings, offeredDuration, readOpenings } from '#features/availability/index.ts'
import { readClient } from '#features/connections/index.ts'
import { notify } from '#features/notifications/index.ts'
import { lockPractice } from '#features/services/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type {
  AccountId,
  BookingChangeId,
  BookingId,
  ProfessionalId,
  ServiceId,
  SessionId,
} from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { once } from '#unit-of-work/once.ts'
import { transact } from '#unit-of-work/transact.ts'
import { factsOf } from '../booking-facts.ts'
import type { BookingView } from '../data/booking-view.ts'
import { readSession } from '../data/read-sessions.ts'
import type { SessionView } from '../data/session-view.ts'
import { takeSlot } from '../data/take-slot.ts'
import { decide } from '../domain/decide.ts'
import { booksForClients } from '../policy.ts'
import { expireLapsed } from './expire-hold.ts'
import { slotTaken } from './nearest-open.ts'
import { refuseStart } from './refuse-start.ts'

export type BookForClient = BookForClientInput & {
  readonly serviceId: ServiceId
  readonly clientId: AccountId
}

export interface BookedForClient {
  readonly booking: BookingView
  readonly session: SessionView
}

type Ids = Result<{ bookingId: string; sessionId: string }, DomainError>

/** The professional books for a client, outside open hours if they say so; two at one time stays impossible. */
export async function bookForClient(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: BookForClient,
): Promise<Result<BookedForClient, DomainError>> {
  const professional = requireSignedIn(viewer)
  if (!professional.ok) return professional
  const { accountId } = professional.value
  const booked = await transact(ports.db, (tx) =>
    once(tx, ports.clock, { accountId, key, operation: 'bookForClient', input }, () =>
      book(tx, ports, accountId, viewer, input),
    ),
  )
  if (!booked.ok) return booked
  const session = await readSession(ports.db, booked.value.sessionId as SessionId)
  const booking = session?.bookings.find(({ id }) => id === booked.value.bookingId)
  if (session === null || booking === undefined) return err(domainError('NOT_FOUND'))
  return ok({ booking, session })
}

type Asked = Omit<BookForClient, 'idempotencyKey'>

async function book(tx: Tx, ports: Ports, accountId: AccountId, viewer: Viewer, asked: Asked): Promise<Ids> {
  const { serviceId, start, durationMinutes } = asked
  const now = ports.clock.now()
  const openings = await readOpenings(tx, { serviceId, accountId, from: start, to: start, now })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksForClients, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const { professionalId } = openings.service
  const stranger = await refuseClient(tx, professionalId, asked.clientId)
  if (stranger !== null) return err(stranger)
  const refused = refuseBooking(openings, asked, now)
  if (refused?.code === 'SLOT_TAKEN')
    return err(await slotTaken(tx, { serviceId, accountId, now, start, durationMinutes }))
  if (refused !== null) return err(refused)
  await lockPractice(tx, professionalId)
  await expireLapsed(tx, ports, professionalId, openings.lapsed)
  const written = await write(tx, ports, openings, asked)
  if (written !== null) return written
  const parted = await refuseClient(tx, professionalId, asked.clientId)
  if (parted !== null) return err(parted)
  return err(await slotTaken(tx, { serviceId, accountId, now, start, durationMinutes }))
}

async function refuseClient(
  tx: Tx,
  professionalId: ProfessionalId,
  clientId: AccountId,
): Promise<DomainError | null> {
  const client = await readClient(tx, professionalId, clientId)
  if (client === null) return domainError('NOT_FOUND')
  return client.status !== 'active' || client.blocked ? domainError('NOT_ALLOWED') : null
}

function refuseBooking(openings: Openings, asked: Asked, now: Temporal.Instant): DomainError | null {
  if (!openings.service.active) return domainError('SERVICE_INACTIVE')
  const offered = offeredDuration(openings.service, asked.durationMinutes)
  if (!offered.ok) return offered.error
  if (asked.outsideHours) return null
  return refuseStart(openings, asked, now)
}

/** Null: the time is taken. */
async function write(tx: Tx, ports: Ports, openings: Openings, asked: Asked): Promise<Ids | null> {
  const { service, zone, policy } = openings
  const { professionalId } = service
  const price = offeredDuration(service, asked.durationMinutes)
  if (!price.ok) return price
  const now = ports.clock.now()
  const facts = {
    id: ports.newId<BookingId>(),
    sessionId: ports.newId<SessionId>(),
    professionalId,
    clientId: asked.clientId,
    startsAt: asked.start,
    endsAt: asked.start.add({ minutes: asked.durationMinutes }),
    policy,
  }
  const decision = decide(null, { type: 'book', actor: 'professional', facts }, now)
  if (!decision.ok) return decision
  const { booking, events } = decision.value
  const [happened] = events
  if (booking.status !== 'confirmed' || happened === undefined) throw new Error('It begins confirmed')
  const taken = await takeSlot(tx, {
    booking,
    happened,
    service,
    zone,
    policy,
    price: { priceMinor: price.value.priceMinor, currency: service.currency },
    changeId: ports.newId<BookingChangeId>(),
    message: asked.message,
    facts: factsOf(booking, happened),
    now,
  })
  if (taken === null) return null
  if (asked.notify) {
    const notice = { professionalId, bookingId: facts.id, kind: 'booking_confirmed' } as const
    await notify(tx, ports, { ...notice, accountId: asked.clientId })
  }
  return ok({ bookingId: facts.id, sessionId: facts.sessionId })
}
