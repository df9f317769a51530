import { sqlState } from '@hora/db/sql-errors'
import type { HoldSlotInput } from '@hora/schema/inputs/bookings'
import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { type Openings, offeredDuration, readOpenings } from '#features/availability/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { inputHash } from '#unit-of-work/input-hash.ts'
import { letOneAhead } from '#unit-of-work/let-one-ahead.ts'
import { oneStatement } from '#unit-of-work/one-statement.ts'
import { recall } from '#unit-of-work/recall.ts'
import { transact } from '#unit-of-work/transact.ts'
import type { BookingView } from '../data/booking-view.ts'
import { readBooking } from '../data/read-bookings.ts'
import { takeSlot } from '../data/take-slot.ts'
import { viewOfNew } from '../data/view-of-new.ts'
import { booksService } from '../policy.ts'
import { expireLapsed } from './expire-hold.ts'
import { newPlace } from './new-place.ts'
import { refuseStart } from './refuse-start.ts'
import { lookAgain, slotTaken, takenWith, weekAround } from './slot-taken.ts'

export type HoldSlot = Decoded<HoldSlotInput>

type Held = Result<{ booking: BookingView }, DomainError>

const operation = 'holdSlot'

/**
 * Keeps an open slot for a connected client for ten minutes. Two statements: one reads all that decides, one
 * writes all that follows. A rival who comes too late needs the first one alone.
 */
export async function holdSlot(ports: Ports, viewer: Viewer, hold: HoldSlot): Promise<Held> {
  const client = requireSignedIn(viewer)
  if (!client.ok) return client
  return await rivals(`${hold.serviceId} ${hold.start}`, () => tryToHold(ports, viewer, client.value, hold))
}

const rivals = letOneAhead()

async function tryToHold(
  ports: Ports,
  viewer: Viewer,
  client: SignedInViewer,
  hold: HoldSlot,
): Promise<Held> {
  const now = ports.clock.now()
  const openings = await readAllThatDecides(ports, client, hold, now)
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksService, viewer, openings.relation)
  if (!allowed.ok) return allowed
  const refused = refuseHold(openings, hold, now)
  if (refused !== null) return await refuseUnlessAnswered(ports, client, hold, { openings, refused, now })
  if (openings.lapsed.length > 0) await releaseLapsed(ports, openings)
  return (await write(ports, client, hold, openings)) ?? (await tooLate(ports, client, hold))
}

/** Of a time that is taken also the week around it, for the times to offer instead. */
async function readAllThatDecides(
  { db }: Ports,
  { accountId }: SignedInViewer,
  { serviceId, start, durationMinutes, idempotencyKey: key }: HoldSlot,
  now: Temporal.Instant,
): Promise<Openings | null> {
  const ifTaken = { durationMinutes, ...weekAround(start, now) }
  return await readOpenings(db, { serviceId, accountId, now, from: start, to: start, ifTaken, key })
}

interface Refused {
  readonly openings: Openings
  readonly refused: DomainError
  readonly now: Temporal.Instant
}

/** The same key again finds its own hold in its way: it gets the same answer, not a refusal. */
async function refuseUnlessAnswered(
  ports: Ports,
  client: SignedInViewer,
  hold: HoldSlot,
  { openings, refused, now }: Refused,
): Promise<Held> {
  const earlier = openings.keyUsed ? await earlierAnswer(ports, client, hold) : null
  if (earlier !== null) return earlier
  if (refused.code !== 'SLOT_TAKEN') return err(refused)
  if (openings.wider) return err(takenWith(openings, { ...hold, now }))
  const { accountId } = client
  return err(await slotTaken(ports.db, { ...hold, accountId, now: ports.clock.now() }))
}

/**
 * Nothing was written: someone was faster, perhaps this very request, or the two were parted meanwhile. A time that
 * is still open was refused because of its key.
 */
async function tooLate(ports: Ports, client: SignedInViewer, hold: HoldSlot): Promise<Held> {
  const { accountId } = client
  const { error, openings } = await lookAgain(ports.db, { ...hold, accountId, now: ports.clock.now() })
  if (openings === null || openings.relation !== 'client') return err(domainError('NOT_FOUND'))
  const maybeMine = openings.runningHolds > 0 || refuseHold(openings, hold, ports.clock.now()) === null
  const earlier = maybeMine ? await earlierAnswer(ports, client, hold) : null
  return earlier ?? err(error)
}

/** What speaks against the hold, as far as reading can tell. */
function refuseHold(openings: Openings, hold: HoldSlot, now: Temporal.Instant): DomainError | null {
  const { service, runningHolds } = openings
  if (!service.active) return domainError('SERVICE_INACTIVE')
  const offered = offeredDuration(service, hold.durationMinutes)
  if (!offered.ok) return offered.error
  if (runningHolds >= limits.runningHolds) return domainError('LIMIT_REACHED')
  return refuseStart(openings, hold, now)
}

async function releaseLapsed(ports: Ports, { service, lapsed }: Openings): Promise<void> {
  await transact(ports.db, async (tx) => {
    await expireLapsed(tx, ports, service.professionalId, lapsed)
    return ok(null)
  })
}

/** Null: someone was faster, or the key was used before. */
async function write(
  ports: Ports,
  client: SignedInViewer,
  hold: HoldSlot,
  openings: Openings,
): Promise<Held | null> {
  const { accountId } = client
  const { idempotencyKey: key, ...input } = hold
  const wish = { ...input, clientId: accountId, message: null }
  const place = newPlace(ports, openings, wish, { type: 'hold', actor: 'client' })
  if (!place.ok) return place
  const once = { accountId, key, operation, inputHash: inputHash(operation, input) }
  const taken = await oneStatement(() => takeSlot(ports.db, { ...place.value, once })).catch(keyTaken)
  if (taken?.ok) return ok({ booking: viewOfNew(place.value, taken.value) })
  if (taken?.error !== 'held-enough') return null
  return (await earlierAnswer(ports, client, hold)) ?? err(domainError('LIMIT_REACHED'))
}

/** Two requests with one key at the same moment: the second one's whole statement is undone. */
function keyTaken(error: unknown): null {
  if (sqlState(error) === '23505') return null
  throw error
}

/** The answer the key got before, if it was used; another input under the same key is refused. */
async function earlierAnswer(
  { db }: Ports,
  { accountId }: SignedInViewer,
  { idempotencyKey: key, ...input }: HoldSlot,
): Promise<Held | null> {
  const earlier = await recall(db, { accountId, key, operation, input })
  if (!earlier.ok) return earlier
  const id = earlier.value?.['bookingId']
  if (id === undefined) return null
  const booking = await readBooking(db, id as BookingId)
  return booking === null ? err(domainError('NOT_FOUND')) : ok({ booking })
}
