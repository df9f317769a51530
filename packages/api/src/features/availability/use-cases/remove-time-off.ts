import { authorize } from '#auth/authorize.ts'
import type { Viewer } from '#auth/viewer.ts'
import { recordEvents } from '#events/record.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { TimeOffId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { readTimeOff } from '../data/time-off-view.ts'
import { deleteTimeOffRow } from '../data/write-time-off.ts'
import { timeOffChanged } from '../events.ts'
import { managesTimeOff } from '../policy.ts'

/** Removes time off, so that its time is open again. */
export async function removeTimeOff(
  ports: Ports,
  viewer: Viewer,
  { timeOffId }: { readonly timeOffId: TimeOffId },
): Promise<Result<{ timeOffId: TimeOffId }, DomainError>> {
  const current = await readTimeOff(ports.db, timeOffId)
  if (current === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(managesTimeOff, viewer, current)
  if (!allowed.ok) return allowed
  return await transact(ports.db, async (tx): Promise<Result<{ timeOffId: TimeOffId }, DomainError>> => {
    if (!(await deleteTimeOffRow(tx, current))) return err(domainError('NOT_FOUND'))
    await recordEvents(tx, ports.clock, timeOffChanged(current, true))
    return ok({ timeOffId })
  })
}
