import type { Tx } from '@hora/db/client'
import type { Openings } from '#features/availability/index.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { Ports } from '#ports'
import { insertDates, readDates, type SeriesDate } from '../data/series-dates.ts'
import type { SeriesState } from '../data/series-view.ts'
import { type AssessedDate, isFree } from '../domain/assess.ts'
import { isShortened } from '../domain/expand.ts'
import { bookedUntil, datesBetween } from '../domain/window.ts'
import { bookDates } from './book-dates.ts'
import { assessAll, readSeriesOpenings } from './series-openings.ts'

/** What to do with dates that are not free. It is said by the professional, never assumed. */
export type Conflicts = 'REFUSE' | 'BOOK_FREE_ONES'

/**
 * What becomes of a date. `later`: the job books it when it is near enough. `stays`: it keeps its old time. `skipped`: it
 * stays an exception.
 */
export type DateOutcome = 'booked' | 'taken' | 'later' | 'stays' | 'skipped'

/** A date as it is shown before anything is saved. */
export interface ShownDate extends AssessedDate {
  readonly zone: ZoneId
  readonly outcome: DateOutcome
  /** Its month has no such day, so it is on the last one. */
  readonly isShortened: boolean
}

export type SeriesConflicts = DomainError<'SERIES_CONFLICTS', { readonly dates: readonly ShownDate[] }>

interface Asked {
  /** Dates after this one that have no decision yet. */
  readonly after: Temporal.PlainDate
  readonly conflicts: Conflicts
}

interface BookedAhead {
  readonly decided: readonly SeriesDate[]
  /** Every date up to this one is decided now. */
  readonly rolledUntil: Temporal.PlainDate
}

/** How far ahead a series is booked today. */
export function targetOf({ zone, overrides }: SeriesState, { service }: Openings, now: Temporal.Instant) {
  // The last day of the horizon may end earlier by the clock of its schedule.
  const horizonDays = overrides.includes('HORIZON') ? null : service.horizonDays - 1
  return bookedUntil({ zone, horizonDays, now })
}

/** Decides all dates of the next half year that are not decided yet, under the lock of the practice. */
export async function bookAhead(
  tx: Tx,
  ports: Ports,
  series: SeriesState,
  { after, conflicts }: Asked,
): Promise<Result<BookedAhead, DomainError>> {
  const now = ports.clock.now()
  const farthest = datesBetween(series.pattern, after, bookedUntil({ ...series, horizonDays: null, now }))
  const openings = await readSeriesOpenings({ db: tx, conditions: ports.conditions }, series, farthest, now)
  if (openings === null) return err(domainError('NOT_FOUND'))
  const to = targetOf(series, openings, now)
  const known = new Set((await readDates(tx, series)).map(({ original }) => original.toString()))
  const open = datesBetween(series.pattern, after, to).filter(
    ({ original }) => !known.has(original.toString()),
  )
  const dates = assessAll(openings, open, series, now)
  const taken = dates.filter((date) => !isFree(date))
  if (conflicts === 'REFUSE' && taken.length > 0)
    return err(conflictsOf(taken.map((date) => shownDate(series, date, 'taken'))))
  const booked = await bookDates(tx, ports, series, openings, dates)
  if (!booked.ok) return booked
  const lost = booked.value.filter(({ state }) => state === 'taken')
  if (conflicts === 'REFUSE' && lost.length > 0) return err(domainError(lost[0]?.reason ?? 'SLOT_TAKEN'))
  await insertDates(tx, series, booked.value)
  const isLater = Temporal.PlainDate.compare(to, series.rolledUntil) > 0
  return ok({ decided: booked.value, rolledUntil: isLater ? to : series.rolledUntil })
}

export function shownDate(
  { zone, pattern }: Pick<SeriesState, 'zone' | 'pattern'>,
  date: AssessedDate,
  outcome: DateOutcome,
): ShownDate {
  return { ...date, zone, outcome, isShortened: isShortened(pattern, date) }
}

/** A refusal that names the dates. */
export function conflictsOf(dates: readonly ShownDate[]): SeriesConflicts {
  return domainError<'SERIES_CONFLICTS', { dates: readonly ShownDate[] }>('SERIES_CONFLICTS', { dates })
}
