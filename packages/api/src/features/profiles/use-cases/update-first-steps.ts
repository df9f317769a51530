import type { UpdateFirstStepsInput } from '@hora/schema/inputs/profiles'
import { keepLogin } from '#auth/lock-login.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { markPageSeen, markStepsHidden } from '../data/professionals.ts'
import { readProgress } from '../data/progress.ts'
import { type Onboarding, onboardingOf } from '../domain/onboarding.ts'

type StepsError = DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'NOT_FOUND'>

/** Stores what no other row shows of the first steps: that the page was looked at, and that the list is hidden. */
export async function updateFirstSteps(
  ports: Ports,
  viewer: Viewer,
  { pageSeen, hidden }: UpdateFirstStepsInput,
): Promise<Result<{ onboarding: Onboarding }, StepsError>> {
  const mine = requireProfessional(viewer)
  if (!mine.ok) return mine
  const { professionalId } = mine.value
  return await transact(ports.db, async (tx): Promise<Result<{ onboarding: Onboarding }, StepsError>> => {
    const kept = await keepLogin(tx, mine.value)
    if (!kept.ok) return kept
    const now = ports.clock.now()
    if (pageSeen) await markPageSeen(tx, professionalId, now)
    if (hidden) await markStepsHidden(tx, professionalId, now)
    const progress = await readProgress(tx, ports, professionalId)
    return progress === null ? err(domainError('NOT_FOUND')) : ok({ onboarding: onboardingOf(progress) })
  })
}
