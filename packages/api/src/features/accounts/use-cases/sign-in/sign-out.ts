import { endLogin } from '#auth/logins.ts'
import type { Viewer } from '#auth/viewer.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

/** Ends the login of this browser. Without a login there is nothing to do. */
export async function signOut(ports: Ports, viewer: Viewer): Promise<Result<{ endedLogins: number }, never>> {
  if (viewer.kind === 'anonymous') return ok({ endedLogins: 0 })
  return await transact(ports.db, async (tx) => {
    const ended = await endLogin(tx, ports, viewer.accountId, viewer.loginId)
    return ok({ endedLogins: ended ? 1 : 0 })
  })
}
