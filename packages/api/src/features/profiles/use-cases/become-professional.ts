import { constraintName } from '@hora/db/sql-errors'
import type { BecomeProfessionalInput } from '@hora/schema/inputs/profiles'
import { changeWithNewLogin, type SignedIn, type Visitor } from '#features/accounts/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
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
  if (isReservedHandle(input.handle)) return err(domainError('HANDLE_TAKEN'))
  try {
    return await changeWithNewLogin<BecomeError>(ports, visitor, async (tx, { accountId }) => {
      const made = await insertProfessional(tx, accountId, input, ports.clock.now())
      return made ? ok(undefined) : err(domainError('WRONG_STATE'))
    })
  } catch (error) {
    if (constraintName(error) === 'professionals_handle_key') return err(domainError('HANDLE_TAKEN'))
    throw error
  }
}
