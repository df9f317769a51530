import type { Tx } from '@hora/db/client'
import { recordEvents } from '#events/record.ts'
import { notify } from '#features/notifications/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { forgetChosen } from '../data/chosen-clients.ts'
import { closeConnection, type Pair } from '../data/connection-store.ts'
import { connectionChanged } from '../events.ts'
import { connectionEnded } from '../notices/connection-notices.ts'

/**
 * Ends the connection of two people with the services that were chosen for the client, and notifies the other side. The
 * notice is the same for every reason. Their series end with it: the job that books ahead asks the connection.
 */
export async function disconnectPair(
  tx: Tx,
  ports: Ports,
  { professionalId, clientId }: Pair,
  by: AccountId,
): Promise<boolean> {
  const pair = { professionalId, clientId }
  const connectionId = await closeConnection(tx, pair, { accountId: by, at: ports.clock.now() })
  if (connectionId === null) return false
  await forgetChosen(tx, pair)
  const other = by === clientId ? professionalId : clientId
  await recordEvents(tx, ports.clock, [connectionChanged(pair, connectionId, true)])
  await enqueue(tx, 'series.end-between', { ...pair, endedBy: by })
  await notify(tx, ports, connectionEnded, { to: other, by, subject: { professionalId, id: connectionId } })
  return true
}
