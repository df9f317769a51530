import type { Tx } from '@hora/db/client'
import { limits } from '@hora/schema/limits'
import { notify } from '#features/notifications/index.ts'
import { lockPractice } from '#features/services/index.ts'
import { eachAlone } from '#jobs/each-alone.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { lockSeries, readToRoll, type SeriesKey, type SeriesView } from '../data/series-view.ts'
import { updateSeries } from '../data/write-series.ts'
import { isOver } from '../domain/window.ts'
import { seriesDateTaken } from '../notices/series-notices.ts'
import { bookAhead } from './book-ahead.ts'

/** Series that are read at a time. */
const page = 100

/**
 * Books every active series half a year ahead. Each is a transaction of its own under its lock, which looks again what is
 * decided already, so any number of workers may run it, and runs that were missed are made up for. A series that fails is
 * logged, and the others do not wait for it.
 */
export async function rollSeries(ports: WorkerPorts): Promise<void> {
  const today = ports.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  // The date of a zone ahead of UTC may be a day later.
  const to = today.add({ days: 7 * limits.seriesWeeksAhead + 1 })
  let last: SeriesId | null = null
  for (;;) {
    const due: readonly SeriesKey[] = await readToRoll(ports.db, to, last, page)
    for (const { row, error } of await eachAlone(due, async (key) => await rollOne(ports, key)))
      ports.reportRow(error, 'series.roll', row.id)
    last = due.at(-1)?.id ?? null
    if (last === null || due.length < page) return
  }
}

async function rollOne(ports: Ports, key: SeriesKey): Promise<void> {
  const rolled = await transact(ports.db, async (tx): Promise<Result<null, DomainError>> => {
    await lockPractice(tx, key.professionalId)
    const series = await lockSeries(tx, key)
    if (series === null || series.status !== 'active') return ok(null)
    const { rolledUntil: after } = series
    const booked = await bookAhead(tx, ports, series, { after, conflicts: 'BOOK_FREE_ONES' })
    if (!booked.ok) return booked
    const { decided, rolledUntil } = booked.value
    const now = ports.clock.now()
    const over = isOver(series.pattern, { zone: series.zone, now, after: rolledUntil })
    const isSame = rolledUntil.equals(after) && decided.length === 0
    if (!isSame || over)
      await updateSeries(tx, series, { rolledUntil, ...(over ? { status: 'ended' } : {}) }, now)
    if (decided.some(({ state }) => state === 'taken')) await nameTaken(tx, ports, series)
    return ok(null)
  })
  // A client who is connected no more gets no more dates; the job that follows the end of a connection ends the series.
  if (!rolled.ok && rolled.error.code !== 'CONNECTION_ENDED')
    throw new Error(`Series ${key.id} was refused: ${rolled.error.code}`)
}

/** The professional reads which dates were not free. */
async function nameTaken(tx: Tx, ports: Ports, { professionalId, id }: SeriesView): Promise<void> {
  await notify(tx, ports, seriesDateTaken, { to: professionalId, by: null, subject: { professionalId, id } })
}
