import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { readTimeOff, type TimeOffView } from '#features/availability/index.ts'
import { lockPractice } from '#features/services/index.ts'
import { readSessionsDuring, readSessionsMet, type SessionView } from '#features/sessions/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { planTimeOff, type TakeTimeOff, type TimeOffPlan } from './plan-time-off.ts'
import { settleSessions } from './settle-sessions.ts'

/** The sessions as they are now, when they are not those of the list that the professional saw. */
export type SessionsChanged = DomainError<
  'SESSIONS_CHANGED',
  { readonly sessions: readonly SessionView[]; readonly sessionCount: number; readonly met: string }
>

/**
 * Adds or changes time off and moves, cancels or keeps the sessions in it, all in one transaction. A session that was
 * booked, moved or cancelled since the preview is named instead, and nothing is saved.
 */
export async function takeTimeOff(
  ports: Ports,
  viewer: Viewer,
  input: TakeTimeOff,
): Promise<Result<{ timeOff: TimeOffView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { accountId } = professional.value
  const plan = await planTimeOff(ports, professional.value, input)
  if (!plan.ok) return plan
  const message = await ports.vault.ready(accountId, input.message)
  const { idempotencyKey: key, ...asked } = input
  const once = { accountId, key, operation: 'takeTimeOff', input: asked }
  const taken = await transactOnce(ports, once, async (tx) => {
    const met = await sessionsOfList(tx, ports, plan.value, input.met)
    if (!met.ok) return met
    const saved = await plan.value.save(tx)
    if (!saved.ok) return saved
    const settled = await settleSessions(tx, ports, plan.value, { ...input, met: met.value, message })
    return settled.ok ? saved : settled
  })
  if (!taken.ok) return taken
  const timeOff = await readTimeOff(ports.db, taken.value.timeOffId)
  return timeOff === null ? err(domainError('NOT_FOUND')) : ok({ timeOff })
}

/** The sessions in the time, under the lock of the practice, so that none is added any more. */
async function sessionsOfList(
  tx: Tx,
  { clock }: Ports,
  { professionalId, periods }: TimeOffPlan,
  listed: string,
) {
  await lockPractice(tx, professionalId)
  const question = { professionalId, periods, now: clock.now() }
  const { ids, mark } = await readSessionsMet(tx, question)
  if (mark === listed) return ok(ids)
  const { first: sessions, total: sessionCount } = await readSessionsDuring(tx, {
    ...question,
    limit: limits.sessionsMet,
  })
  const now = { sessions, sessionCount, met: mark }
  return err(domainError<'SESSIONS_CHANGED', typeof now>('SESSIONS_CHANGED', now) satisfies SessionsChanged)
}
