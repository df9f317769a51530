import type { AddTimeOffInput } from '@hora/schema/inputs/availability'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import { readTimeOff, readZone, type TimeOffView } from '../data/time-off-view.ts'
import { choosePeriod } from '../domain/choose-period.ts'
import { saveNewTimeOff } from './save-time-off.ts'

export type AddTimeOff = Decoded<AddTimeOffInput>

/** Blocks whole days or hours, by the calendar and the clock of the practice. Existing sessions stay. */
export async function addTimeOff(
  ports: Ports,
  viewer: Viewer,
  { idempotencyKey: key, ...input }: AddTimeOff,
): Promise<Result<{ timeOff: TimeOffView }, DomainError>> {
  const professional = requireProfessional(viewer)
  if (!professional.ok) return professional
  const { professionalId, accountId } = professional.value
  const period = choosePeriod(input, null, await readZone(ports.db, professionalId))
  if (!period.ok) return period
  const ready = await ports.vault.ready(accountId, input.label)
  const once = { accountId, key, operation: 'addTimeOff', input }
  const added = await transactOnce(
    ports,
    once,
    async (tx) => await saveNewTimeOff(tx, ports, { professionalId, period: period.value, label: ready }),
  )
  if (!added.ok) return added
  const timeOff = await readTimeOff(ports.db, added.value.timeOffId)
  return timeOff === null ? err(domainError('NOT_FOUND')) : ok({ timeOff })
}
