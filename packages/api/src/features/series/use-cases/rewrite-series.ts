import type { Tx } from '@hora/db/client'
import type { DomainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { deleteDates, insertDates } from '../data/series-dates.ts'
import type { SeriesState } from '../data/series-view.ts'
import { insertSeries, updateSeries } from '../data/write-series.ts'
import { shifted } from '../domain/edit.ts'
import { bookAhead } from './book-ahead.ts'
import { hasAheadBefore } from './find-date.ts'
import type { MovingSeries } from './plan-move.ts'

/**
 * Writes a moved series. Every decided date goes along under its new name: skipped ones stay skipped, moved ones stay
 * where they are, and those whose time was taken have another chance at their new one.
 */
export async function rewriteSeries(
  tx: Tx,
  ports: Ports,
  { series, move, dates, override, conflicts }: MovingSeries,
): Promise<Result<SeriesState, DomainError>> {
  const now = ports.clock.now()
  const { days } = move.shift
  const rolledUntil = series.rolledUntil.add({ days })
  const changed = {
    pattern: move.after,
    durationMinutes: move.durationMinutes,
    rolledUntil,
    overrides: override,
  }
  await deleteDates(tx, series, dates)
  const moved =
    move.before === null ? { ...series, ...changed } : await split(tx, ports, series, { move, changed })
  if (move.before === null) await updateSeries(tx, series, changed, now)
  const keeps = dates.filter(({ state }) => state !== 'taken')
  await insertDates(
    tx,
    moved,
    keeps.map((date) => ({ ...date, original: shifted(date.original, move.shift) })),
  )
  const after = shifted(move.cut.original, move.shift).toPlainDate().subtract({ days: 1 })
  const booked = await bookAhead(tx, ports, moved, { after, conflicts })
  if (!booked.ok) return booked
  await updateSeries(tx, moved, { rolledUntil: booked.value.rolledUntil }, now)
  return ok(moved)
}

interface Splitting extends Pick<MovingSeries, 'move'> {
  readonly changed: Pick<SeriesState, 'pattern' | 'durationMinutes' | 'rolledUntil' | 'overrides'>
}

/** The dates before the cut keep the series; the others become one that follows it. */
async function split(
  tx: Tx,
  ports: Ports,
  { version: _version, ...series }: SeriesState,
  { move, changed }: Splitting,
): Promise<SeriesState> {
  const now = ports.clock.now()
  const follower = { ...series, ...changed, id: ports.newId<SeriesId>(), followsId: series.id }
  await insertSeries(tx, follower, now)
  const goesOn = hasAheadBefore({ ...series, version: 1 }, move.cut, now)
  const end = goesOn ? {} : ({ status: 'ended' } as const)
  await updateSeries(tx, series, { pattern: move.before ?? series.pattern, ...end }, now)
  return { ...follower, version: 1 }
}
