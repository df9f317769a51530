import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { countBlocks, insertBlock } from '../data/block-store.ts'
import { type Connection, readConnectionsBetween } from '../data/connection-store.ts'
import { lockPair } from '../data/lock-pair.sql.ts'
import { type Counterpart, readConnectionWith } from '../data/read-connection-with.ts'
import { connectionChanged } from '../events.ts'
import { disconnectPair } from './disconnect-pair.ts'

type BlockAccountError = DomainError<'SIGNED_OUT' | 'NOT_FOUND' | 'LIMIT_REACHED'>

type BlockAccountOutcome = Result<{ counterpart: Counterpart }, BlockAccountError>

/**
 * Blocks a person the viewer is or was connected with; a second block changes nothing. A block is possible up to a limit that nobody reaches by hand. It
 * ends their connections, and a job cancels their upcoming bookings. The other side is notified of the end, never of
 * the block.
 */
export async function blockAccount(
  ports: Ports,
  viewer: Viewer,
  counterpart: Counterpart,
): Promise<BlockAccountOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await transact(ports.db, async (tx): Promise<BlockAccountOutcome> => {
    await lockPair(tx, accountId, counterpart.accountId)
    const connection = await readConnectionWith(tx, signedIn.value, counterpart)
    if (connection === null) return err(domainError('NOT_FOUND'))
    const blocked = await insertBlock(tx, accountId, counterpart.accountId, ports.clock.now())
    if (!blocked) return ok({ counterpart })
    if ((await countBlocks(tx, accountId)) > limits.blocksPerAccount) return err(domainError('LIMIT_REACHED'))
    for (const each of await readConnectionsBetween(tx, accountId, counterpart.accountId))
      await endAndCancel(tx, ports, each, accountId)
    return ok({ counterpart })
  })
}

async function endAndCancel(tx: Tx, ports: Ports, connection: Connection, by: AccountId): Promise<void> {
  const { professionalId, clientId, id } = connection
  // Series end first, with one message for all their dates.
  const ended = await disconnectPair(tx, ports, connection, by)
  await enqueue(tx, 'bookings.cancel-upcoming', { professionalId, clientId, endedBy: by })
  if (ended) return
  const own = { ...connectionChanged(connection, id, true), topics: [topics.connections(by)] }
  await recordEvents(tx, ports.clock, [own])
}
