import { endLogins } from '#auth/logins.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

/** Ends all logins of the viewer, including this browser's. */
export async function signOutEverywhere(
  ports: Ports,
  viewer: Viewer,
): Promise<Result<{ endedLogins: number }, DomainError<'SIGNED_OUT'>>> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  return await transact(ports.db, async (tx) =>
    ok({ endedLogins: await endLogins(tx, ports, signedIn.value.accountId) }),
  )
}
