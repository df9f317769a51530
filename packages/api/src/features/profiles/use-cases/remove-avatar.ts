import { keepLogin } from '#auth/lock-login.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type AccountView, readAccount, setAvatar } from '#features/accounts/index.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { deleteAvatarFile } from '../data/avatar-files.ts'

type RemoveOutcome = Result<{ account: AccountView }, DomainError<'SIGNED_OUT'>>

/** Removes the viewer's picture; a job deletes the file. Without a picture there is nothing to do. */
export async function removeAvatar(ports: Ports, viewer: Viewer): Promise<RemoveOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await transact(ports.db, async (tx): Promise<RemoveOutcome> => {
    const kept = await keepLogin(tx, signedIn.value)
    if (!kept.ok) return kept
    const old = await deleteAvatarFile(tx, accountId)
    if (old !== null) {
      await setAvatar(tx, accountId, null, ports.clock.now())
      await recordPersonChanged(tx, ports.clock, signedIn.value)
      await enqueue(tx, 'files.delete', old)
    }
    const account = await readAccount(tx, accountId)
    return account === null ? err(domainError('SIGNED_OUT')) : ok({ account })
  })
}
