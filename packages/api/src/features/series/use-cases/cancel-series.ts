import type { Tx } from '@hora/db/client'
import type { CancelSeriesInput } from '@hora/schema/inputs/series'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { deleteDates, insertDates, readDates } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { updateSeries } from '../data/write-series.ts'
import { endedBefore } from '../domain/edit.ts'
import { isAhead } from '../domain/window.ts'
import { seriesCancelled } from '../notices/series-notices.ts'
import { cancelSessions, comingSessions } from './cancel-sessions.ts'
import { changeLocked } from './change-locked.ts'
import { cutAt, dateNamed, hasAheadBefore } from './find-date.ts'
import { notifySeries } from './notify-series.ts'

export type CancelSeries = Decoded<CancelSeriesInput>

/** Cancels one date, or ends a series before a date or at once. Nobody owes anything, and what is past never changes. */
export async function cancelSeries(
  ports: Ports,
  viewer: Viewer,
  input: CancelSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  return await changeLocked(ports, viewer, {
    operation: 'cancelSeries',
    input,
    work: async (tx, series) =>
      input.scope === 'THIS'
        ? await skipDate(tx, ports, series, input)
        : await endSeries(tx, ports, series, {
            ...input,
            at: input.scope === 'ALL' ? null : (input.original ?? null),
          }),
  })
}

/** The date is an exception afterwards, so the job never makes it again. */
async function skipDate(
  tx: Tx,
  ports: Ports,
  series: SeriesView,
  { original, notify }: CancelSeries,
): Promise<Result<SeriesId, DomainError>> {
  const now = ports.clock.now()
  const date = original && dateNamed(series, original, now)
  if (!date) return err(domainError('NOT_FOUND'))
  const [known] = (await readDates(tx, series, date.original)).filter((each) =>
    each.original.equals(date.original),
  )
  const coming = comingSessions(known === undefined ? [] : [known], now)
  if (coming.length === 0 && !isAhead(date, { ...series, now })) return err(domainError('SESSION_STARTED'))
  const cancelled = await cancelSessions(tx, ports, series.professionalId, {
    sessionIds: coming.map(({ sessionId }) => sessionId),
    notify,
  })
  if (!cancelled.ok) return cancelled
  const skipped = { original: date.original, sessionId: known?.sessionId ?? null, reason: null }
  await deleteDates(tx, series, [{ ...skipped, state: 'skipped' }])
  await insertDates(tx, series, [{ ...skipped, state: 'skipped' }])
  await updateSeries(tx, series, {}, now)
  return ok(series.id)
}

interface Ending {
  /** The first date that does not take place; null: none of those to come. */
  readonly at: Temporal.PlainDateTime | null
  readonly notify: boolean
}

/** Ends a series before a date. Dates that were moved go with the date that they were. */
export async function endSeries(
  tx: Tx,
  ports: Ports,
  series: SeriesView,
  { at, notify }: Ending,
): Promise<Result<SeriesId, DomainError>> {
  const now = ports.clock.now()
  const cut = cutAt(series, at, now)
  if (cut === null) return at === null ? await closed(tx, series, now) : err(domainError('NOT_FOUND'))
  const dates = await readDates(tx, series, cut.original)
  const coming = comingSessions(dates, now)
  const sessionIds = coming.map(({ sessionId }) => sessionId)
  const cancelled = await cancelSessions(tx, ports, series.professionalId, { sessionIds, notify: false })
  if (!cancelled.ok) return cancelled
  // A date that took place already stays. The others leave the series, and only sessions remember what they were.
  const isPast = ({ startsAt }: (typeof dates)[number]) =>
    startsAt !== null && Temporal.Instant.compare(startsAt, now) <= 0
  await deleteDates(
    tx,
    series,
    dates.filter((date) => !isPast(date)),
  )
  const left = coming.map(
    ({ original, sessionId }) => ({ original, sessionId, state: 'skipped', reason: null }) as const,
  )
  await insertDates(tx, series, left)
  const goesOn = hasAheadBefore(series, cut, now)
  const end = goesOn ? {} : ({ status: 'ended', pausedFrom: null } as const)
  await updateSeries(tx, series, { pattern: endedBefore(series.pattern, cut), ...end }, now)
  if (notify) await notifySeries(tx, ports, series, { notice: seriesCancelled, people: cancelled.value })
  return ok(series.id)
}

async function closed(
  tx: Tx,
  series: SeriesView,
  now: Temporal.Instant,
): Promise<Result<SeriesId, DomainError>> {
  await updateSeries(tx, series, { status: 'ended', pausedFrom: null }, now)
  return ok(series.id)
}
