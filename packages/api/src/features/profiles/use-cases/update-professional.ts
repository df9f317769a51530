import { isDeepStrictEqual } from 'node:util'
import { constraintName } from '@hora/db/sql-errors'
import type { UpdateProfessionalInput } from '@hora/schema/inputs/profiles'
import { keepLogin } from '#auth/lock-login.ts'
import { recordPersonChanged } from '#auth/person-changed.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { type ProfessionalView, readProfessional } from '../data/professional-view.ts'
import { changeProfessional } from '../data/professionals.ts'
import { readProgress } from '../data/progress.ts'
import { isReservedHandle } from '../domain/handle.ts'
import { type Onboarding, onboardingOf } from '../domain/onboarding.ts'
import { practiceChanged } from '../events.ts'

interface Updated {
  readonly professional: ProfessionalView
  readonly onboarding: Onboarding
}
type UpdateError = DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'STALE_VERSION' | 'HANDLE_TAKEN'>

/**
 * Changes the given fields of the viewer's practice. Existing bookings keep their terms. When the practice moves to
 * another zone, its hours keep their local times there, unless a schedule has a zone of its own; sessions and time off
 * keep their moments.
 */
export async function updateProfessional(
  ports: Ports,
  viewer: Viewer,
  input: Decoded<UpdateProfessionalInput>,
): Promise<Result<Updated, UpdateError>> {
  const mine = requireProfessional(viewer)
  if (!mine.ok) return mine
  if (input.handle !== undefined && isReservedHandle(input.handle)) return err(domainError('HANDLE_TAKEN'))
  const { professionalId } = mine.value
  try {
    return await transact<Updated, UpdateError>(ports.db, async (tx) => {
      const kept = await keepLogin(tx, mine.value)
      if (!kept.ok) return kept
      const before = await readProfessional(tx, professionalId)
      if (!(await changeProfessional(tx, professionalId, input, ports.clock.now())))
        return err(domainError('STALE_VERSION'))
      if (input.zone !== undefined || input.sessionLimits !== undefined)
        await recordEvents(tx, ports.clock, [slotsChanged(professionalId), practiceChanged(professionalId)])
      const professional = await readProfessional(tx, professionalId)
      const progress = await readProgress(tx, ports, professionalId)
      if (before === null || professional === null || progress === null)
        return err(domainError('NOT_ALLOWED'))
      if (!isDeepStrictEqual({ ...before, version: professional.version }, professional))
        await recordPersonChanged(tx, ports.clock, mine.value)
      return ok({ professional, onboarding: onboardingOf(progress) })
    })
  } catch (error) {
    if (constraintName(error) === 'professionals_handle_key') return err(domainError('HANDLE_TAKEN'))
    throw error
  }
}
