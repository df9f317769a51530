import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type ClientView, readClient } from '../data/client-view.ts'
import type { Counterpart } from '../data/read-connection-with.ts'

/** The person a global id of a Client or a Professional names; null for any other id. */
export function counterpartOf(globalId: string): Counterpart | null {
  const client = idOf<AccountId>(globalId, 'Client')
  if (client !== null) return { accountId: client, as: 'client' }
  const professional = idOf<AccountId>(globalId, 'Professional')
  return professional && { accountId: professional, as: 'professional' }
}

/** What a parting answers with: who it was with, and the client as they are now when it was one. */
export interface Parted {
  readonly with: string
  readonly client: ClientView | null
}

export async function partedFrom(
  { ports, viewer }: GraphContext,
  { accountId, as }: Counterpart,
): Promise<Parted> {
  const professionalId = viewer.kind === 'signed-in' ? viewer.professionalId : null
  if (as === 'professional' || professionalId === null) {
    return { with: encodeGlobalId('Professional', accountId), client: null }
  }
  const client = await readClient(ports.db, professionalId, accountId)
  return { with: encodeGlobalId('Client', accountId), client }
}
