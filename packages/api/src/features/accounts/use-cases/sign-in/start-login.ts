import type { Tx } from '@hora/db/client'
import { lockAccounts, lockLogin } from '#auth/lock-login.ts'
import {
  endLogin,
  startLogin as insertLogin,
  type LoginOrigin,
  type NewLogin,
  readViewer,
} from '#auth/logins.ts'
import { requireSignedIn, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type Credentials, readCredentials } from '../../data/accounts.ts'

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

/**
 * Makes a change by the login that asks, then gives the browser a new login. The login is locked first: a login that
 * has ended changes nothing and gets no new one. The only way for other features to start a login.
 */
export async function changeWithNewLogin<E>(
  ports: Ports,
  visitor: Visitor,
  change: (tx: Tx, viewer: SignedInViewer) => Promise<Result<void, E>>,
): Promise<Result<SignedIn, E | DomainError<'SIGNED_OUT'>>> {
  const signedIn = requireSignedIn(visitor.viewer)
  if (!signedIn.ok) return signedIn
  const viewer = signedIn.value
  const outcome = await transact(
    ports.db,
    async (tx): Promise<Result<NewLogin, E | DomainError<'SIGNED_OUT'>>> => {
      const locked = await lockLogin(tx, viewer)
      if (!locked.ok) return locked
      const changed = await change(tx, viewer)
      return changed.ok ? ok(await startLogin(tx, ports, visitor, viewer.accountId)) : changed
    },
  )
  return outcome.ok ? ok(await readSignedIn(ports, outcome.value.token)) : outcome
}

/**
 * Locks the account that signs in together with the one that this browser is signed in to. Null if it is gone, or
 * belongs to a demo person on an instance that is open to the network.
 */
export async function lockToSignIn(
  tx: Tx,
  { settings }: Pick<Ports, 'settings'>,
  { viewer }: Visitor,
  accountId: AccountId,
): Promise<Credentials | null> {
  await lockAccounts(tx, accountId, ...(viewer.kind === 'signed-in' ? [viewer.accountId] : []))
  const account = await readCredentials(tx, accountId)
  return account?.demo && settings.openToNetwork ? null : account
}

/**
 * Starts a login in this browser, for a person who has just given the password or a mailed link. The account is locked
 * (`lockToSignIn`). The browser's earlier login ends, even one of another account.
 */
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
