import { keepLogin } from '#auth/lock-login.ts'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { markOnboarded } from '../data/professionals.ts'
import { readProgress } from '../data/progress.ts'
import { mayFinish, type Onboarding, onboardingOf } from '../domain/onboarding.ts'

type FinishError = DomainError<'SIGNED_OUT' | 'NOT_ALLOWED' | 'WRONG_STATE'>

/** Finishes onboarding. It needs hours and a service; an invitation is optional. */
export async function finishOnboarding(
  ports: Ports,
  viewer: Viewer,
): Promise<Result<{ onboarding: Onboarding }, FinishError>> {
  const mine = requireProfessional(viewer)
  if (!mine.ok) return mine
  return await transact(ports.db, async (tx): Promise<Result<{ onboarding: Onboarding }, FinishError>> => {
    const kept = await keepLogin(tx, mine.value)
    if (!kept.ok) return kept
    const progress = await readProgress(tx, ports, mine.value.professionalId)
    if (progress === null || !mayFinish(progress)) return err(domainError('WRONG_STATE'))
    await markOnboarded(tx, mine.value.professionalId, ports.clock.now())
    return ok({ onboarding: onboardingOf({ ...progress, finished: true }) })
  })
}
