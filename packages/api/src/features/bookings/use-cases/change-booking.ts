import type { Tx } from '@hora/db/client'
import { authorize, type Policy } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { BookingId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import type { ReadyText } from '#vault/private-text.ts'
import type { BookingView } from '../data/booking-cells.ts'
import { lockBooking, readBooking } from '../data/read-bookings.ts'
import { sideOf } from '../policy.ts'

type Parties = Pick<BookingView, 'professionalId' | 'clientId'>
type Done = Result<{ bookingId: string; version: string }, DomainError>
interface AnyInput {
  readonly bookingId: BookingId
  readonly idempotencyKey: string
  readonly message: string | null
}

export type Side = 'client' | 'professional'

interface BookingChange<Input extends AnyInput> {
  readonly operation: string
  readonly input: Input
  readonly policy: Policy<Parties>
  /** Taken before the booking's rows, so that all transactions take locks in the same order. */
  readonly lock?: (tx: Tx) => Promise<void>
  /** Decides and writes, with the booking's rows locked. */
  readonly work: (tx: Tx, locked: LockedBooking) => Promise<Result<unknown, DomainError>>
}

/** A locked booking, the side that changes it, and the message they send. */
export interface LockedBooking {
  readonly booking: BookingView
  readonly side: Side
  readonly message: ReadyText | null
}

/**
 * Runs a change to a booking once for each key: lock → hide → authorize → work, in one transaction. Returns the
 * booking as it is afterwards. A repeated key gets CHANGED_SINCE if the booking was changed after the first answer.
 */
export async function changeBooking<Input extends AnyInput>(
  ports: Ports,
  viewer: Viewer,
  { operation, input, policy, lock, work }: BookingChange<Input>,
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const { accountId } = reader.value
  const { idempotencyKey: key, ...rest } = input
  const { bookingId } = input
  const once = { accountId, key, operation, input: rest }
  const message = await ports.vault.ready(accountId, input.message)
  const fresh: { booking: BookingView | null } = { booking: null }
  const done = await transactOnce(ports, once, async (tx): Promise<Done> => {
    await lock?.(tx)
    const booking = await lockBooking(tx, bookingId)
    if (booking === null) return err(domainError('NOT_FOUND'))
    const allowed = authorize(policy, viewer, booking)
    if (!allowed.ok) return allowed
    const side = sideOf(viewer, booking)
    if (side === null) return err(domainError('NOT_FOUND'))
    const changed = await work(tx, { booking, side, message })
    if (!changed.ok) return changed
    fresh.booking = await readBooking(tx, bookingId)
    return ok({ bookingId, version: String(fresh.booking?.version) })
  })
  if (!done.ok) return done
  return fresh.booking === null
    ? await repeated(ports, bookingId, done.value)
    : ok({ booking: fresh.booking })
}

/** The answer to a repeated key. The first answer has no version if it was stored before versions were. */
async function repeated(
  ports: Ports,
  bookingId: BookingId,
  { version }: { readonly version?: string },
): Promise<Result<{ booking: BookingView }, DomainError>> {
  const booking = await readBooking(ports.db, bookingId)
  if (booking === null) return err(domainError('NOT_FOUND'))
  const isCurrent = version === undefined || version === String(booking.version)
  return isCurrent ? ok({ booking }) : err(domainError('CHANGED_SINCE'))
}
