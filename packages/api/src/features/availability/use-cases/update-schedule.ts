import type { Tx } from '@hora/db/client'
import type { UpdateScheduleInput } from '@hora/schema/inputs/availability'
import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { slotsChanged } from '#events/slots-changed.ts'
import { lockPractice } from '#features/services/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { noPrecondition, type Precondition } from '#unit-of-work/precondition.ts'
import { transact } from '#unit-of-work/transact.ts'
import { readSchedule, type ScheduleView } from '../data/schedule-view.ts'
import {
  countOtherOverrides,
  demoteOthers,
  replaceOverrides,
  updateScheduleRow,
} from '../data/write-schedule.ts'
import { scheduleChanged } from '../events.ts'
import { managesSchedule } from '../policy.ts'

export type UpdateSchedule = Decoded<UpdateScheduleInput>

/** Changes a schedule. Another schedule can become the main one, but the main one cannot be unset. */
export async function updateSchedule(
  ports: Ports,
  viewer: Viewer,
  input: UpdateSchedule,
): Promise<Result<{ schedule: ScheduleView }, DomainError>> {
  return await updateScheduleIf(ports, viewer, input, noPrecondition)
}

/** The same if something holds under the lock of the practice. */
export async function updateScheduleIf(
  ports: Ports,
  viewer: Viewer,
  input: UpdateSchedule,
  precondition: Precondition,
): Promise<Result<{ schedule: ScheduleView }, DomainError>> {
  const current = await readSchedule(ports.db, input.scheduleId)
  if (current === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesSchedule, viewer, current)
  if (!allowed.ok) return allowed
  if (current.version !== input.expectedVersion) return err(domainError('STALE_VERSION'))
  if (current.main && input.main === false) return err(domainError('MAIN_SCHEDULE'))
  const written = await transact(ports.db, async (tx): Promise<Result<null, DomainError>> => {
    await lockPractice(tx, current.professionalId)
    const holds = await precondition(tx)
    if (!holds.ok) return holds
    if (await hasTooManyDates(tx, current, input.overrides ?? [])) return err(domainError('LIMIT_REACHED'))
    const demoted = input.main === true ? await demoteOthers(tx, current) : []
    if (!(await updateScheduleRow(tx, current, changesOf(input), ports.clock.now())))
      return err(domainError('STALE_VERSION'))
    if (input.overrides) await replaceOverrides(tx, current, input.overrides)
    await recordEvents(tx, ports.clock, [
      ...[...demoted, current].map(scheduleChanged),
      slotsChanged(current.professionalId),
    ])
    return ok(null)
  })
  if (!written.ok) return written
  const schedule = await readSchedule(ports.db, input.scheduleId)
  return schedule === null ? err(domainError('NOT_FOUND')) : ok({ schedule })
}

/** The limit counts all schedules of a practice, because they are read together. */
async function hasTooManyDates(
  tx: Tx,
  schedule: ScheduleView,
  { length }: readonly unknown[],
): Promise<boolean> {
  if (length <= schedule.overrides.length) return false
  return length + (await countOtherOverrides(tx, schedule)) > limits.overridesPerProfessional
}

function changesOf({ name, zone, main, weeklyRules }: UpdateSchedule) {
  return {
    name: name ?? undefined,
    zone: zone ?? undefined,
    main: main === true ? main : undefined,
    weeklyRules: weeklyRules ?? undefined,
  }
}
