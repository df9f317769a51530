import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { deleteBlock } from '../data/block-store.ts'
import { lockPair } from '../data/lock-pair.sql.ts'
import { readConnectionWith } from '../data/read-connection-with.ts'
import { connectionChanged } from '../events.ts'

type UnblockAccountOutcome = Result<{ accountId: AccountId }, DomainError<'SIGNED_OUT' | 'NOT_FOUND'>>

/** Removes a block. The connection stays ended until a new invitation reactivates it. */
export async function unblockAccount(
  ports: Ports,
  viewer: Viewer,
  { accountId: blockedId }: { readonly accountId: AccountId },
): Promise<UnblockAccountOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await transact(ports.db, async (tx): Promise<UnblockAccountOutcome> => {
    await lockPair(tx, accountId, blockedId)
    if (!(await deleteBlock(tx, accountId, blockedId))) return err(domainError('NOT_FOUND'))
    const client = await readConnectionWith(tx, signedIn.value, { accountId: blockedId, as: 'client' })
    if (client !== null) {
      const own = { ...connectionChanged(client, client.id, true), topics: [topics.connections(accountId)] }
      await recordEvents(tx, ports.clock, [own])
    }
    return ok({ accountId: blockedId })
  })
}
