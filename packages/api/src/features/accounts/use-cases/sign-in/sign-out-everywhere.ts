import { lockLogin } from '#auth/lock-login.ts'
import { endLogins } from '#auth/logins.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

type SignOutOutcome = Result<{ endedLogins: number }, DomainError<'SIGNED_OUT'>>

/** Ends all logins of the viewer, including this browser's. */
export async function signOutEverywhere(ports: Ports, visitor: Viewer): Promise<SignOutOutcome> {
  const signedIn = requireSignedIn(visitor)
  if (!signedIn.ok) return signedIn
  const viewer = signedIn.value
  return await transact(ports.db, async (tx): Promise<SignOutOutcome> => {
    const locked = await lockLogin(tx, viewer)
    return locked.ok ? ok({ endedLogins: await endLogins(tx, ports, viewer.accountId) }) : locked
  })
}
