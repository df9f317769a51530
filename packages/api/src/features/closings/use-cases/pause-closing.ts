import type { ServiceView } from '#features/services/index.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { Ports } from '#ports'

/** Nobody books further ahead than this. */
const farthest = { hours: 24 * 366 * 10 }

/** All of the time ahead, for one service. */
export function closingOfPause(
  { clock }: Pick<Ports, 'clock'>,
  { id, professionalId }: Pick<ServiceView, 'id' | 'professionalId'>,
) {
  const now = clock.now()
  const ahead = { start: epochMsOf(now), end: epochMsOf(now.add(farthest)) }
  return { professionalId, closings: [{ periods: [ahead], services: [id] }] }
}
