import type { Tx } from '@hora/db/client'
import type { BookForClientInput } from '@hora/schema/inputs/bookings'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type Openings, offeredDuration, readOpenings } from '#features/availability/index.ts'
import { readClient } from '#features/connections/index.ts'
import { notify } from '#features/notifications/index.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, ProfessionalId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { once } from '#unit-of-work/once.ts'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../data/booking-view.ts'
import { readSession } from '../data/read-sessions.ts'
import type { SessionView } from '../data/session-view.ts'
import { takeSlot } from '../data/take-slot.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import { booksForClients } from '../policy.ts'
import { expireLapsed } from './expire-hold.ts'
import { newPlace } from './new-place.ts'
import { refuseStart } from './refuse-start.ts'
import { slotTaken } from './slot-taken.ts'

export type BookForClient = Decoded<BookForClientInput>

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
  const place = newPlace(ports, openings, asked, { type: 'book', actor: 'professional' })
  if (!place.ok) return place
  if (!(await takeSlot(tx, place.value)).ok) return null
  const { professionalId, id: bookingId, sessionId } = place.value.booking
  if (asked.notify) {
    const subject = { professionalId, id: bookingId }
    await notify(tx, ports, bookingConfirmed, { to: asked.clientId, subject })
  }
  return ok({ bookingId, sessionId })
}
