import { lockLogin } from '#auth/lock-login.ts'
import { endLogin as deleteLogin } from '#auth/logins.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { LoginId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

type EndOutcome = Result<{ loginId: LoginId }, DomainError<'SIGNED_OUT' | 'NOT_FOUND'>>

/** Ends one login of the viewer. Logins of other accounts are not found. */
export async function endLogin(
  ports: Ports,
  viewer: Viewer,
  { loginId }: { readonly loginId: LoginId },
): Promise<EndOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  return await transact(ports.db, async (tx): Promise<EndOutcome> => {
    const locked = await lockLogin(tx, signedIn.value)
    if (!locked.ok) return locked
    const ended = await deleteLogin(tx, ports, signedIn.value.accountId, loginId)
    return ended ? ok({ loginId }) : err(domainError('NOT_FOUND'))
  })
}
