import type { UpdateContactInput } from '@hora/schema/inputs/profiles'
import { keepLogin } from '#auth/lock-login.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type AccountView, readAccount } from '#features/accounts/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { readContacts, writeContact } from '../data/contact-details.ts'

type ContactOutcome = Result<{ account: AccountView }, DomainError<'SIGNED_OUT' | 'NOT_FOUND'>>

/** Sets whether connected people see email and phone, and the phone number if one is given; null deletes it. */
export async function updateContact(
  ports: Ports,
  viewer: Viewer,
  { shared, phone }: Decoded<UpdateContactInput>,
): Promise<ContactOutcome> {
  const signedIn = requireSignedIn(viewer)
  if (!signedIn.ok) return signedIn
  const { accountId } = signedIn.value
  const ready = typeof phone === 'string' ? await ports.vault.ready(accountId, phone) : phone
  return await transact(ports.db, async (tx): Promise<ContactOutcome> => {
    const kept = await keepLogin(tx, signedIn.value)
    if (!kept.ok) return kept
    const change = ready === undefined ? { shared } : { shared, phone: ready }
    const before = (await readContacts(tx, [accountId])).get(accountId)?.shared ?? false
    await writeContact(tx, accountId, change, ports.clock.now())
    // Others see the contact only while it is shared.
    if (shared !== before || (shared && phone !== undefined))
      await recordPersonChanged(tx, ports.clock, signedIn.value)
    const account = await readAccount(tx, accountId)
    return account === null ? err(domainError('NOT_FOUND')) : ok({ account })
  })
}
