import type { Tx } from '@hora/db/client'
import { endLogin, type LoginOrigin, type NewLogin, readViewer, startLogin } from '#auth/logins.ts'
import type { SignedInViewer, Viewer } from '#auth/viewer.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'

/** Who asks, and from where: what a use case that starts a login needs besides its input. */
export interface Visitor {
  readonly viewer: Viewer
  readonly origin: LoginOrigin
}

/** The outcome of a use case that signs in; the token goes into the cookie and nowhere else. */
export interface Entered {
  readonly viewer: SignedInViewer
  readonly loginToken: string
}

/** Starts a login in this browser; the one it had, whoever's it was, ends. */
export async function enter(
  tx: Tx,
  ports: Ports,
  { viewer, origin }: Visitor,
  accountId: AccountId,
): Promise<NewLogin> {
  if (viewer.kind === 'signed-in') await endLogin(tx, ports, viewer.accountId, viewer.loginId)
  return await startLogin(tx, ports, accountId, origin)
}

/** The viewer that a new login makes of the visitor, read as the next request will read it. */
export async function entered(ports: Ports, loginToken: string): Promise<Entered> {
  const viewer = await readViewer(ports, loginToken)
  if (viewer.kind !== 'signed-in') throw new Error('A login that was just started must be readable')
  return { viewer, loginToken }
}
