import type { Tx } from '@hora/db/client'
import { type Notice, notify } from '#features/notifications/index.ts'
import type { AccountId, SeriesId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import type { SeriesKey } from '../data/series-view.ts'

interface Telling {
  readonly notice: Notice<string, SeriesId>
  readonly people: ReadonlySet<AccountId>
}

/** One message for each person, whatever the number of dates. The professional acts. */
export async function notifySeries(
  tx: Tx,
  ports: Ports,
  { professionalId, id }: SeriesKey,
  { notice, people }: Telling,
): Promise<void> {
  for (const to of people)
    await notify(tx, ports, notice, { to, by: professionalId, subject: { professionalId, id } })
}
