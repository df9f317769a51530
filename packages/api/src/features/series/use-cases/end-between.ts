import { lockPractice } from '#features/services/index.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { ok } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockSeries, readBetween } from '../data/series-view.ts'
import { endSeries } from './cancel-series.ts'

export interface EndBetween {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId
  readonly endedBy: AccountId
}

/** Ends the series of two people whose connection has ended, with their dates to come. A client whose professional ended it gets one message. */
export async function endBetween(
  ports: Ports,
  { professionalId, clientId, endedBy }: EndBetween,
): Promise<void> {
  for (const key of await readBetween(ports.db, professionalId, clientId)) {
    const ended = await transact(ports.db, async (tx) => {
      await lockPractice(tx, professionalId)
      const series = await lockSeries(tx, key)
      if (series === null || series.status === 'ended') return ok(key.id)
      return await endSeries(tx, ports, series, { at: null, notify: endedBy === professionalId })
    })
    if (!ended.ok) throw new Error(`Series ${key.id} was refused: ${ended.error.code}`)
  }
}
