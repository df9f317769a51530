import type { HoldSlotInput } from '@hora/schema/inputs/bookings'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type Openings, type OpeningsSource, readOpenings } from '#features/availability/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { firstThenRest } from '#unit-of-work/rivals/first-then-rest.ts'
import { shareInFlight } from '#unit-of-work/rivals/share-in-flight.ts'
import { writeOnce } from '#unit-of-work/write-once.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { readBooking } from '../data/read-bookings.ts'
import { booksService } from '../policy.ts'
import { decidePlace } from './decide-place.ts'
import { type AroundTime, readAroundTime, refuseTime, type Wanted } from './refuse-time.ts'
import { takePlace } from './take-place.ts'

export type HoldSlot = Decoded<HoldSlotInput>

type Held = Result<{ booking: BookingView }, DomainError>

const rivals = firstThenRest()
const sameOffer = shareInFlight()

/** Holds an open slot for a connected client for ten minutes. */
export async function holdSlot(ports: Ports, viewer: Viewer, asked: HoldSlot): Promise<Held> {
  const client = requireSignedIn(viewer)
  if (!client.ok) return client
  const { accountId } = client.value
  return await rivals(`${asked.serviceId} ${asked.start}`, () => hold(ports, viewer, accountId, asked))
}

async function hold(ports: Ports, viewer: Viewer, accountId: AccountId, asked: HoldSlot): Promise<Held> {
  const { db, conditions } = ports
  const { idempotencyKey: key, ...input } = asked
  const wanted = { ...input, accountId, override: null, now: ports.clock.now() }
  const openings = await readOpenings({ db, conditions }, { ...wanted, from: input.start, to: input.start })
  if (openings === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(booksService, viewer, openings.serviceRelation)
  if (!allowed.ok) return allowed
  const request = { ...input, clientId: accountId, message: null, override: null }
  const place = decidePlace(ports, openings, request, { type: 'hold', actor: 'client' })
  const once = { accountId, key, operation: 'holdSlot', input }
  const held = await writeOnce(ports, once, place, async (tx, decided) => await takePlace(tx, ports, decided))
  if (!held.ok) {
    const around = isSameForAll(openings) ? readAround : readAroundTime
    return err(await refuseTime({ db, conditions }, wanted, held.error, around))
  }
  const booking = await readBooking(db, held.value.bookingId)
  return booking === null ? err(domainError('NOT_FOUND')) : ok({ booking })
}

/** Whether the practice around a time is the same for all rivals. In groups and with limits each has places of their own. */
function isSameForAll({ service, limits }: Openings): boolean {
  return service.capacity === 1 && limits === null
}

async function readAround(source: OpeningsSource, wanted: Wanted): Promise<AroundTime> {
  const { serviceId, start, durationMinutes } = wanted
  return await sameOffer(`${serviceId} ${start} ${durationMinutes}`, () => readAroundTime(source, wanted))
}
