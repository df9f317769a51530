import { isDeepStrictEqual } from 'node:util'
import type { UpdateProfileInput } from '@hora/schema/inputs/profiles'
import { keepLogin } from '#auth/lock-login.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type AccountView, changeProfile, readAccount } from '#features/accounts/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'

type ProfileOutcome = Result<{ account: AccountView }, DomainError<'SIGNED_OUT' | 'STALE_VERSION'>>

/** Changes the given fields of the viewer's profile; null deletes a value. */
export async function updateProfile(
  ports: Ports,
  viewer: Viewer,
  { expectedVersion, ...change }: Decoded<UpdateProfileInput>,
): Promise<ProfileOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  return await transact(ports.db, async (tx): Promise<ProfileOutcome> => {
    const kept = await keepLogin(tx, signedIn.value)
    if (!kept.ok) return kept
    const before = await readAccount(tx, accountId)
    const changed = await changeProfile(tx, accountId, expectedVersion, change, ports.clock.now())
    const account = changed ? await readAccount(tx, accountId) : null
    if (before === null || account === null) return err(domainError('STALE_VERSION'))
    if (!isDeepStrictEqual(seenByOthers(before), seenByOthers(account)))
      await recordPersonChanged(tx, ports.clock, signedIn.value)
    return ok({ account })
  })
}

/** What connected people see of a profile. Its picture changes elsewhere. */
const seenByOthers = ({ displayName, bio, links, zone }: AccountView) => ({ displayName, bio, links, zone })
