import { constraintName } from '@hora/db/sql-errors'
import type { BecomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { requireSignedIn } from '#auth/viewer.ts'
import { readSignedIn, type SignedIn, startLogin, type Visitor } from '#features/accounts/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { insertProfessional } from '../data/professionals.ts'
import { isReservedHandle } from '../domain/handle.ts'

type BecomeError = DomainError<'SIGNED_OUT' | 'WRONG_STATE' | 'HANDLE_TAKEN'>

/**
 * Makes the viewer's account a professional, with a new login for the new rights. Onboarding confirms the zone later.
 */
export async function becomeProfessional(
  ports: Ports,
  visitor: Visitor,
  input: Decoded<BecomeProfessionalInput>,
): Promise<Result<SignedIn, BecomeError>> {
  const signedIn = requireSignedIn(visitor.viewer)
  if (!signedIn.ok) return signedIn
  if (isReservedHandle(input.handle)) return err(domainError('HANDLE_TAKEN'))
  const { accountId } = signedIn.value
  try {
    const outcome = await transact(ports.db, async (tx) => {
      const made = await insertProfessional(tx, accountId, input, ports.clock.now())
      if (!made) return err(domainError('WRONG_STATE'))
      return ok(await startLogin(tx, ports, visitor, accountId))
    })
    return outcome.ok ? ok(await readSignedIn(ports, outcome.value.token)) : outcome
  } catch (error) {
    if (constraintName(error) === 'professionals_handle_key') return err(domainError('HANDLE_TAKEN'))
    throw error
  }
}
