import type { TimeOverride } from '@hora/schema/inputs/bookings'
import type { SeriesScope } from '@hora/schema/inputs/series'
import { limits } from '@hora/schema/limits'
import { authorize } from '#auth/authorize.ts'
import { requireSignedIn, type Viewer } from '#auth/viewer.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SeriesId, SessionId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type DateWithSession, readDates } from '../data/series-dates.ts'
import { readSeries, type SeriesView } from '../data/series-view.ts'
import { type AssessedDate, assess, isFree } from '../domain/assess.ts'
import { shifted } from '../domain/edit.ts'
import { placed } from '../domain/expand.ts'
import { changesSeries } from '../policy.ts'
import { type ShownDate, shownDate } from './book-ahead.ts'
import { comingSessions } from './cancel-sessions.ts'
import { cutAt, dateNamed } from './find-date.ts'
import { followsRule } from './move-dates.ts'
import { planMove, type SeriesMove } from './plan-move.ts'
import { readSeriesOpenings } from './series-openings.ts'

export interface PreviewMove {
  readonly seriesId: SeriesId
  readonly original: Temporal.PlainDateTime
  readonly scope: SeriesScope
  readonly startsLocal: Temporal.PlainDateTime
  readonly durationMinutes: number | null
  readonly override: readonly TimeOverride[]
}

/** What becomes of every decided date when a series moves: the exceptions are named too, and nothing is saved. */
export async function previewMove(
  ports: Ports,
  viewer: Viewer,
  { seriesId, ...asked }: PreviewMove,
): Promise<Result<readonly ShownDate[], DomainError>> {
  const reader = requireSignedIn(viewer)
  if (!reader.ok) return reader
  const series = await readSeries(ports.db, seriesId)
  if (series === null) return err(domainError('NOT_FOUND'))
  const allowed = authorize(changesSeries, viewer, series)
  if (!allowed.ok) return allowed
  if (series.status !== 'active') return err(domainError('WRONG_STATE'))
  const now = ports.clock.now()
  const named = dateNamed(series, asked.original, now)
  const cut = named && cutAt(series, asked.scope === 'ALL' ? null : named.original, now)
  if (named === null || cut === null) return err(domainError(named === null ? 'NOT_FOUND' : 'NO_DATES'))
  const durationMinutes = asked.durationMinutes ?? series.durationMinutes
  const { scope, startsLocal: to, override: overrides } = asked
  const planned = planMove(series, { from: named.original, to, cut, scope, durationMinutes })
  if (!planned.ok) return planned
  const decided = await readDates(ports.db, series, cut.original)
  const dates = scope === 'THIS' ? decided.filter(({ original }) => original.equals(cut.original)) : decided
  return await showMoved(ports, { ...series, overrides }, planned.value, dates.slice(0, limits.seriesDates))
}

async function showMoved(
  ports: Ports,
  series: SeriesView,
  move: SeriesMove,
  dates: readonly DateWithSession[],
): Promise<Result<readonly ShownDate[], DomainError>> {
  const now = ports.clock.now()
  const { durationMinutes, shift } = move
  const following = new Set(
    comingSessions(dates, now)
      .filter((date) => followsRule(date, series))
      .map(nameOf),
  )
  const moves = dates.map((date, index) => ({ date, index, original: shifted(date.original, shift) }))
  const tried = moves.filter(({ date }) => following.has(nameOf(date)) || date.state === 'taken')
  const openings = await readSeriesOpenings(ports, series, tried, now)
  if (openings === null) return err(domainError('NOT_FOUND'))
  const without = new Set(
    tried.flatMap(({ date }): SessionId[] => (date.sessionId === null ? [] : [date.sessionId])),
  )
  const terms = { ...series, durationMinutes, ofClient: series.clientId !== null, now, without }
  const assessed = new Map(assess(openings, tried, terms).map((date) => [date.index, date]))
  const pattern = { zone: series.zone, pattern: move.after }
  return ok(
    moves.map(({ date, index, original }) => {
      const found = assessed.get(index)
      if (found === undefined)
        return shownDate(pattern, asItIs(date, { index, original }, series), outcomeOf(date))
      if (isFree(found)) return shownDate(pattern, found, 'booked')
      return shownDate(pattern, found, date.state === 'taken' ? 'taken' : 'stays')
    }),
  )
}

const nameOf = ({ original }: Pick<DateWithSession, 'original'>) => original.toString()

/** A session that was moved by itself, or that is past, stays where it is. */
const outcomeOf = ({ state }: DateWithSession) => (state === 'booked' ? 'stays' : 'skipped')

function asItIs(
  date: DateWithSession,
  named: Pick<AssessedDate, 'index' | 'original'>,
  { zone, durationMinutes }: SeriesView,
): AssessedDate {
  const start = date.startsAt ?? placed(named, zone)
  const end = date.endsAt ?? start.add({ minutes: durationMinutes })
  return { ...named, start, end, reasons: [], keepsBuffers: true }
}
