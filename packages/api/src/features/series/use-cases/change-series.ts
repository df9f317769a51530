import type { Tx } from '@hora/db/client'
import type { ChangeSeriesInput } from '@hora/schema/inputs/series'
import type { Viewer } from '#auth/viewer.ts'
import { offeredDuration, readOpenings } from '#features/availability/index.ts'
import { lockWhole, moveWhole } from '#features/bookings/index.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { instantOf } from '#kernel/zoned-time.ts'
import type { Ports } from '#ports'
import { readDates } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { seriesChanged } from '../notices/series-notices.ts'
import { comingSessions } from './cancel-sessions.ts'
import { changeLocked } from './change-locked.ts'
import { cutAt, dateNamed } from './find-date.ts'
import { moveDates } from './move-dates.ts'
import { notifySeries } from './notify-series.ts'
import { planMove, type SeriesMove } from './plan-move.ts'
import { rewriteSeries } from './rewrite-series.ts'

export type ChangeSeries = Decoded<ChangeSeriesInput>

/**
 * Moves one date of a series, or all from it on, or all that are to come. Bookings stay on their dates: only the time
 * changes. A series that is split keeps its earlier dates, and the later ones become a series that follows it.
 */
export async function changeSeries(
  ports: Ports,
  viewer: Viewer,
  input: ChangeSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  return await changeLocked(ports, viewer, {
    operation: 'changeSeries',
    input,
    work: async (tx, series) => {
      if (series.status !== 'active') return err(domainError('WRONG_STATE'))
      return input.scope === 'THIS'
        ? await moveDate(tx, ports, series, input)
        : await moveSeries(tx, ports, series, input)
    },
  })
}

/** Moves the session of one date. Its original start still names it. */
async function moveDate(
  tx: Tx,
  ports: Ports,
  series: SeriesView,
  { original, startsLocal, durationMinutes, override, notify }: ChangeSeries,
): Promise<Result<SeriesId, DomainError>> {
  const now = ports.clock.now()
  const named = dateNamed(series, original, now)
  if (named === null) return err(domainError('NOT_FOUND'))
  const dates = await readDates(tx, series, named.original)
  const [date] = comingSessions(
    dates.filter((each) => each.original.equals(named.original)),
    now,
  )
  if (date === undefined) return err(domainError('WRONG_STATE'))
  const locked = await lockWhole(tx, { professionalId: series.professionalId, sessionId: date.sessionId })
  if (locked === null) return err(domainError('NOT_FOUND'))
  const moved = await moveWhole(
    tx,
    ports,
    { ...locked, message: null },
    {
      start: instantOf(startsLocal, series.zone),
      durationMinutes: durationMinutes ?? null,
      expectedVersion: locked.session.version,
      override,
      notify,
    },
  )
  return moved.ok ? ok(series.id) : moved
}

async function moveSeries(
  tx: Tx,
  ports: Ports,
  series: SeriesView,
  { original, startsLocal, durationMinutes, override, scope, conflicts, notify }: ChangeSeries,
): Promise<Result<SeriesId, DomainError>> {
  const now = ports.clock.now()
  const named = dateNamed(series, original, now)
  const cut = named && cutAt(series, scope === 'ALL' ? null : named.original, now)
  if (named === null || cut === null) return err(domainError(named === null ? 'NOT_FOUND' : 'NO_DATES'))
  const length = durationMinutes ?? series.durationMinutes
  const refused = await refuseLength(tx, ports, series, length)
  if (refused !== null) return err(refused)
  const planned = planMove(series, {
    from: named.original,
    to: startsLocal,
    cut,
    scope,
    durationMinutes: length,
  })
  if (!planned.ok) return planned
  const move: SeriesMove = planned.value
  const dates = await readDates(tx, series, cut.original)
  const people = await moveDates(tx, ports, { series, move, dates, override, conflicts })
  if (!people.ok) return people
  const rewritten = await rewriteSeries(tx, ports, { series, move, dates, override, conflicts })
  if (!rewritten.ok) return rewritten
  if (notify) await notifySeries(tx, ports, rewritten.value, { notice: seriesChanged, people: people.value })
  return ok(rewritten.value.id)
}

async function refuseLength(
  tx: Tx,
  { conditions, clock }: Ports,
  { serviceId, professionalId: accountId, durationMinutes }: SeriesView,
  length: number,
): Promise<DomainError | null> {
  if (length === durationMinutes) return null
  const now = clock.now()
  const openings = await readOpenings(
    { db: tx, conditions },
    { serviceId, accountId, now, from: now, to: now },
  )
  if (openings === null) return domainError('NOT_FOUND')
  const offered = offeredDuration(openings.service, length)
  return offered.ok ? null : offered.error
}
