import type { PauseSeriesInput } from '@hora/schema/inputs/series'
import type { Viewer } from '#auth/viewer.ts'
import type { Decoded } from '#kernel/decoded.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type DateWithSession, deleteDates, insertDates, readDates } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { updateSeries } from '../data/write-series.ts'
import { seriesCancelled } from '../notices/series-notices.ts'
import { cancelSessions, comingSessions } from './cancel-sessions.ts'
import { changeLocked } from './change-locked.ts'
import { notifySeries } from './notify-series.ts'

export type PauseSeries = Decoded<PauseSeriesInput>

/** Pauses a series from a date on: its dates are cancelled, and none is made until it goes on. */
export async function pauseSeries(
  ports: Ports,
  viewer: Viewer,
  input: PauseSeries,
): Promise<Result<{ series: SeriesView }, DomainError>> {
  return await changeLocked(ports, viewer, {
    operation: 'pauseSeries',
    input,
    work: async (tx, series) => {
      const now = ports.clock.now()
      if (series.status !== 'active') return err(domainError('WRONG_STATE'))
      const today = now.toZonedDateTimeISO(series.zone).toPlainDate()
      const pausedFrom = laterOf(input.fromDate ?? today, today)
      const coming = comingSessions(await readDates(tx, series, pausedFrom.toPlainDateTime()), now)
      const sessionIds = coming.map(({ sessionId }) => sessionId)
      const cancelled = await cancelSessions(tx, ports, series.professionalId, { sessionIds, notify: false })
      if (!cancelled.ok) return cancelled
      await deleteDates(tx, series, coming)
      await insertDates(tx, series, coming.map(pausedDate))
      await updateSeries(tx, series, { status: 'paused', pausedFrom }, now)
      if (input.notify)
        await notifySeries(tx, ports, series, { notice: seriesCancelled, people: cancelled.value })
      return ok(series.id)
    },
  })
}

const pausedDate = ({ original, sessionId }: DateWithSession) => {
  return { original, sessionId, state: 'paused', reason: null } as const
}

export function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) > 0 ? a : b
}
