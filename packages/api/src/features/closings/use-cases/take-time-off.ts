import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { readTimeOff, type TimeOffView } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { planTimeOff, type TakeTimeOff } from './plan-time-off.ts'
import { sessionsOfList } from './sessions-changed.ts'
import { settleSessions } from './settle-sessions.ts'

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
