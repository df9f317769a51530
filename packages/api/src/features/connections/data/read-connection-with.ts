import type { Db, Tx } from '@hora/db/client'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type Connection, readConnection } from './connection-store.ts'

/** A person the viewer is or was connected with, and which of the two is the professional. */
export interface Counterpart {
  readonly accountId: AccountId
  readonly as: 'client' | 'professional'
}

/** The viewer's connection with a person; null when there never was one, or the viewer is not a professional. */
export async function readConnectionWith(
  db: Db | Tx,
  viewer: SignedInViewer,
  { accountId, as }: Counterpart,
): Promise<Connection | null> {
  if (as === 'professional')
    return await readConnection(db, { professionalId: accountId, clientId: viewer.accountId })
  const { professionalId } = viewer
  return professionalId === null ? null : await readConnection(db, { professionalId, clientId: accountId })
}
