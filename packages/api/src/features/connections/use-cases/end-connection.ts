import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { hasUpcomingBooking, lockConnection } from '../data/connection-store.ts'
import { lockPair } from '../data/lock-pair.sql.ts'
import { type Counterpart, readConnectionWith } from '../data/read-connection-with.ts'
import { disconnectPair } from './disconnect-pair.ts'

type EndConnectionError = DomainError<'SIGNED_OUT' | 'NOT_FOUND' | 'BOOKINGS_AHEAD'>

type EndConnectionOutcome = Result<{ counterpart: Counterpart }, EndConnectionError>

/**
 * Ends a connection, for either side; a second end changes nothing. Refused while the two have an upcoming booking or
 * a hold. It must be cancelled first, by the rules and with the notice of a cancellation.
 */
export async function endConnection(
  ports: Ports,
  viewer: Viewer,
  counterpart: Counterpart,
): Promise<EndConnectionOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await transact(ports.db, async (tx): Promise<EndConnectionOutcome> => {
    await lockPair(tx, accountId, counterpart.accountId)
    const connection = await readConnectionWith(tx, signedIn.value, counterpart)
    if (connection === null) return err(domainError('NOT_FOUND'))
    if (connection.status === 'ended') return ok({ counterpart })
    await lockConnection(tx, connection)
    if (await hasUpcomingBooking(tx, ports, connection)) return err(domainError('BOOKINGS_AHEAD'))
    await disconnectPair(tx, ports, connection, accountId)
    return ok({ counterpart })
  })
}
