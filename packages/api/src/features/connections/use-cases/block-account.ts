import type { Tx } from '@hora/db/client'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { insertBlock } from '../data/block-store.ts'
import { type Connection, readConnectionsBetween } from '../data/connection-store.ts'
import { lockPair } from '../data/lock-pair.sql.ts'
import { type Counterpart, readConnectionWith } from '../data/read-connection-with.ts'
import { connectionChanged } from '../events.ts'
import { partPair } from './part-pair.ts'

type BlockAccountError = DomainError<'SIGNED_OUT' | 'NOT_FOUND'>

type BlockAccountOutcome = Result<{ counterpart: Counterpart }, BlockAccountError>

/**
 * Blocks someone the viewer is, or was, connected with; blocking twice is once. Always possible: what connects
 * them ends, either way, and a job cancels what the two had ahead. The other side hears of an end, never of a block.
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
    for (const each of await readConnectionsBetween(tx, accountId, counterpart.accountId))
      await partForGood(tx, ports, each, accountId)
    return ok({ counterpart })
  })
}

async function partForGood(tx: Tx, ports: Ports, connection: Connection, by: AccountId): Promise<void> {
  const { professionalId, clientId, id } = connection
  await enqueue(tx, 'bookings.cancel-upcoming', { professionalId, clientId, endedBy: by })
  if (await partPair(tx, ports, connection, by)) return
  const own = { ...connectionChanged(connection, id, true), topics: [topics.connections(by)] }
  await recordEvents(tx, ports.clock, [own])
}
