import type { AddTimeOffInput } from '@hora/schema/inputs/availability'
import { limits } from '@hora/schema/limits'
import { requireProfessional, type Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transactOnce } from '#unit-of-work/transact-once.ts'
import {
  countTimeOff,
  encryptedLabel,
  readTimeOff,
  readZone,
  type TimeOffView,
} from '../data/time-off-view.ts'
import { insertTimeOff } from '../data/write-time-off.ts'
import { choosePeriod } from '../domain/choose-period.ts'
import { timeOffChanged } from '../events.ts'
import { isCrowded } from './is-crowded.ts'

export type AddTimeOff = Decoded<AddTimeOffInput>

type Added = Result<{ timeOffId: TimeOffId }, DomainError>

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
  const added = await transactOnce(ports, once, async (tx): Promise<Added> => {
    await lockPractice(tx, professionalId)
    if ((await countTimeOff(tx, professionalId)) >= limits.timeOffPerProfessional)
      return err(domainError('LIMIT_REACHED'))
    const id = ports.newId<TimeOffId>()
    const label = encryptedLabel(id, ready)
    const view = { ...period.value, label, professionalId, id }
    if (await isCrowded(tx, view)) return err(domainError('TOO_MUCH_TIME_OFF'))
    await insertTimeOff(tx, view, ports.clock.now())
    await recordEvents(tx, ports.clock, timeOffChanged(view, false))
    return ok({ timeOffId: view.id })
  })
  if (!added.ok) return added
  const timeOff = await readTimeOff(ports.db, added.value.timeOffId)
  return timeOff === null ? err(domainError('NOT_FOUND')) : ok({ timeOff })
}
