import type { UpdateTimeOffInput } from '@hora/schema/inputs/availability'
import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { encryptedLabel, readTimeOff, readZone, type TimeOffView } from '../data/time-off-view.ts'
import { choosePeriod } from '../domain/choose-period.ts'
import { managesTimeOff } from '../policy.ts'
import { saveTimeOffChange } from './save-time-off.ts'

export type UpdateTimeOff = Decoded<UpdateTimeOffInput>

/** Moves or renames time off. Hours keep their original zone; days and hours can become each other. */
export async function updateTimeOff(
  ports: Ports,
  viewer: Viewer,
  { timeOffId, expectedVersion, ...input }: UpdateTimeOff,
): Promise<Result<{ timeOff: TimeOffView }, DomainError>> {
  const current = await readTimeOff(ports.db, timeOffId)
  if (current === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesTimeOff, viewer, current)
  if (!allowed.ok) return allowed
  if (current.version !== expectedVersion) return err(domainError('STALE_VERSION'))
  const chosen = choosePeriod(input, current, await readZone(ports.db, current.professionalId))
  if (!chosen.ok) return chosen
  const ready = await ports.vault.ready(current.professionalId, input.label ?? null)
  const label = input.label === undefined ? current.label : encryptedLabel(timeOffId, ready)
  const changes = { period: chosen.value, label }
  return await transact(ports.db, async (tx) => await saveTimeOffChange(tx, ports, current, changes))
}
