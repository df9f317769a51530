import type { Tx } from '@hora/db/client'
import type { ResumeSeriesInput } from '@hora/schema/inputs/series'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { deleteDates, insertDates, readDates } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { updateSeries } from '../data/write-series.ts'
import { datesBetween } from '../domain/window.ts'
import { seriesBooked } from '../notices/series-notices.ts'
import { bookAhead } from './book-ahead.ts'
import { changeLocked } from './change-locked.ts'
import { notifySeries } from './notify-series.ts'
import { laterOf } from './pause-series.ts'

export type ResumeSeries = Decoded<ResumeSeriesInput>

/** A paused series goes on from a date. The dates in between stay skipped, and count among its dates. */
export async function resumeSeries(
  ports: Ports,
  viewer: Viewer,
  input: ResumeSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  return await changeLocked(ports, viewer, {
    operation: 'resumeSeries',
    input,
    work: async (tx, series) => {
      const now = ports.clock.now()
      if (series.status !== 'paused' || series.pausedFrom === null) return err(domainError('WRONG_STATE'))
      const today = now.toZonedDateTimeISO(series.zone).toPlainDate()
      const from = laterOf(input.fromDate ?? today, laterOf(series.pausedFrom, today))
      await settlePause(tx, series, from)
      const after = from.subtract({ days: 1 })
      const active = { ...series, status: 'active', pausedFrom: null } as const
      const booked = await bookAhead(tx, ports, active, { after, conflicts: input.conflicts })
      if (!booked.ok) return booked
      const { decided, rolledUntil } = booked.value
      const state = { status: 'active', pausedFrom: null, rolledUntil: laterOf(rolledUntil, after) } as const
      await updateSeries(tx, series, state, now)
      const isBooked = decided.some(({ state: each }) => each === 'booked')
      const people = new Set(series.clientId !== null && isBooked ? [series.clientId] : [])
      if (input.notify) await notifySeries(tx, ports, series, { notice: seriesBooked, people })
      return ok(series.id)
    },
  })
}

/** The dates of the pause are decided; those from the given one on are open again. */
async function settlePause(tx: Tx, series: SeriesView, from: Temporal.PlainDate): Promise<void> {
  const dates = await readDates(tx, series, from.toPlainDateTime())
  const reopened = dates.filter(({ state }) => state === 'paused')
  await deleteDates(tx, series, reopened)
  const skipped = datesBetween(series.pattern, series.rolledUntil, from.subtract({ days: 1 }))
  const rows = skipped.map(
    ({ original }) => ({ original, state: 'paused', sessionId: null, reason: null }) as const,
  )
  await insertDates(tx, series, rows)
}
