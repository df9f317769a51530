import type { Tx } from '@hora/db/client'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type Openings, readOpenings } from '#features/availability/index.ts'
import { readClient } from '#features/connections/index.ts'
import { notify } from '#features/notifications/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId, ServiceId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { writeOnce } from '#unit-of-work/write-once.ts'
import type { ReadyText } from '#vault/private-text.ts'
import type { BookingView } from '../data/booking-cells.ts'
import type { FilledSession } from '../data/filled-session.ts'
import { readFilledSession } from '../data/read-calendar.ts'
import { bookingConfirmed } from '../notices/booking-notices.ts'
import { booksForClients } from '../policy.ts'
import type { StartRequest } from './check-start.ts'
import { decidePlace, type NewPlace } from './decide-place.ts'
import { refuseTime } from './refuse-time.ts'
import { takePlace } from './take-place.ts'

export interface PlacedForClient {
  readonly booking: BookingView
  readonly session: FilledSession
}

interface PlaceForClient extends StartRequest {
  readonly serviceId: ServiceId
  readonly clientId: AccountId
  readonly message: string | null
  readonly notify: boolean
  /** The one session that may be joined; absent: any, or a new one. */
  readonly into?: SessionId
}

interface Asked {
  readonly operation: string
  readonly key: string
  /** The input that the key names. */
  readonly input: object
  readonly place: PlaceForClient
}

/** Gives a client a place, by the professional, and notifies them if the professional wants to. */
export async function placeForClient(
  ports: Ports,
  viewer: Viewer,
  { operation, key, input, place: asked }: Asked,
): Promise<Result<PlacedForClient, DomainError>> {
  const { db, conditions } = ports
  const professional = requireSignedIn(viewer)
  if (!professional.ok) return professional
  const { accountId } = professional.value
  const { serviceId, start, durationMinutes, override } = asked
  const time = { start, durationMinutes, override, now: ports.clock.now() }
  const wanted = { serviceId, accountId, clientId: asked.clientId, ...time }
  const openings = await readOpenings({ db, conditions }, { ...wanted, from: start, to: start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksForClients, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const message = await ports.vault.ready(accountId, asked.message)
  const place = await decideForClient(ports, openings, { ...asked, message })
  const once = { accountId, key, operation, input }
  const booked = await writeOnce(ports, once, place, async (tx, decided) => {
    const taken = await takePlace(tx, ports, decided)
    if (taken.ok && asked.notify) await notifyClient(tx, ports, decided)
    return taken
  })
  if (!booked.ok) return err(await refuseTime({ db, conditions }, wanted, booked.error))
  const session = await readFilledSession(db, booked.value.sessionId)
  const booking = session?.bookings.find(({ id }) => id === booked.value.bookingId)
  if (session === null || booking === undefined) return err(domainError('NOT_FOUND'))
  return ok({ booking, session })
}

async function decideForClient(
  ports: Ports,
  openings: Openings,
  input: Omit<PlaceForClient, 'message'> & { readonly message: ReadyText | null },
): Promise<Result<NewPlace, DomainError>> {
  const client = await readClient(ports.db, openings.service.professionalId, input.clientId)
  if (client === null) return err(domainError('NOT_FOUND'))
  if (client.blocked) return err(domainError('CLIENT_BLOCKED'))
  if (client.status !== 'active') return err(domainError('CONNECTION_ENDED'))
  const place = decidePlace(ports, openings, input, { type: 'book', actor: 'professional' })
  const isElsewhere = place.ok && input.into !== undefined && place.value.joins !== input.into
  return isElsewhere ? err(domainError('WRONG_STATE')) : place
}

async function notifyClient(tx: Tx, ports: Ports, { booking }: NewPlace): Promise<void> {
  const { professionalId, clientId, id, startsAt: begins, endsAt: end } = booking
  const change = { was: null, now: { start: begins, end } }
  const about = { by: professionalId, subject: { professionalId, id }, begins, change }
  await notify(tx, ports, bookingConfirmed, { to: clientId, ...about })
}
