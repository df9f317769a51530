import type { Tx } from '@hora/db/client'
import {
  endLogin,
  startLogin as insertLogin,
  type LoginOrigin,
  type NewLogin,
  readViewer,
} from '#auth/logins.ts'
import type { SignedInViewer, Viewer } from '#auth/viewer.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'

/** The viewer and the origin of the request, for use cases that start a login. */
export interface Visitor {
  readonly viewer: Viewer
  readonly origin: LoginOrigin
}

/** The outcome of a use case that signs in; the token goes into the cookie and nowhere else. */
export interface SignedIn {
  readonly viewer: SignedInViewer
  readonly loginToken: string
}

/** Starts a login in this browser. The browser's earlier login ends, even one of another account. */
export async function startLogin(
  tx: Tx,
  ports: Ports,
  { viewer, origin }: Visitor,
  accountId: AccountId,
): Promise<NewLogin> {
  if (viewer.kind === 'signed-in') await endLogin(tx, ports, viewer.accountId, viewer.loginId)
  return await insertLogin(tx, ports, accountId, origin)
}

/** The viewer of a new login, read in the same way as the next request reads it. */
export async function readSignedIn(ports: Ports, loginToken: string): Promise<SignedIn> {
  const viewer = await readViewer(ports, loginToken)
  if (viewer.kind !== 'signed-in') throw new Error('A login that was just started must be readable')
  return { viewer, loginToken }
}
