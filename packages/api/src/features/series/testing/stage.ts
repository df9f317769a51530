import type { SeriesScope } from '@hora/schema/inputs/series'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import type { ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readDates } from '../data/series-dates.ts'
import { readSeries, type SeriesView } from '../data/series-view.ts'
import { cancelSeries } from '../use-cases/cancel-series.ts'
import { type ChangeSeries, changeSeries } from '../use-cases/change-series.ts'
import { type CreateSeries, createSeries } from '../use-cases/create-series.ts'
import { extendSeries } from '../use-cases/extend-series.ts'
import { pauseSeries } from '../use-cases/pause-series.ts'
import { resumeSeries } from '../use-cases/resume-series.ts'
import { rollSeries } from '../use-cases/roll-series.ts'

export const local = (text: string) => Temporal.PlainDateTime.from(text)
export const date = (text: string) => Temporal.PlainDate.from(text)

/** Ada's practice in Paris, where she makes series for Noor. Now is Monday 2026-11-23, 09:00. */
export async function seriesStage(options: ServiceOptions = {}) {
  return await seriesIn(await openWorld(), options)
}

/** The same in a world that is there. */
export async function seriesIn(world: World, options: ServiceOptions = {}) {
  const practice = await aPractice(world, { horizonDays: 700, ...options })
  const { ports } = world
  const { ada, serviceId } = practice
  const quiet = () => ({ idempotencyKey: ports.newId(), notify: false })
  const create = async (asked: Partial<CreateSeries> = {}) =>
    await createSeries(ports, ada, {
      ...{ serviceId, clientId: practice.noor.accountId, durationMinutes: 60, capacity: null },
      ...{ startsLocal: local('2026-11-24T10:00'), rule: 'FREQ=WEEKLY;COUNT=10' },
      ...{ conflicts: 'REFUSE', override: [], ...quiet(), ...asked },
    })
  type Move = Partial<Pick<ChangeSeries, 'conflicts' | 'durationMinutes' | 'override' | 'notify'>>
  return {
    world,
    ...practice,
    client: async () => await aClientOf(world, ada),
    create,
    made: async (asked: Partial<CreateSeries> = {}) => must(await create(asked)).series,
    move: async (
      series: SeriesView,
      scope: SeriesScope,
      [from, to]: readonly [string, string],
      more: Move = {},
    ) =>
      await changeSeries(ports, ada, {
        ...{ ...of(series), scope, original: local(from), startsLocal: local(to), durationMinutes: null },
        ...{ conflicts: 'REFUSE', override: [], ...quiet(), ...more },
      }),
    ...endsOf(world, ada),
    ...looksOf(world),
  }
}

/** Acts that end dates, or bring them back. */
function endsOf({ ports }: World, ada: ProfessionalViewer) {
  const quiet = () => ({ idempotencyKey: ports.newId(), notify: false })
  return {
    cancel: async (series: SeriesView, scope: SeriesScope, original: string | null = null, notify = false) =>
      await cancelSeries(ports, ada, {
        ...{ ...of(series), scope, original: original === null ? null : local(original), ...quiet(), notify },
      }),
    pause: async (series: SeriesView, fromDate: string | null, notify = false) =>
      await pauseSeries(ports, ada, {
        ...of(series),
        fromDate: fromDate === null ? null : date(fromDate),
        ...quiet(),
        notify,
      }),
    resume: async (series: SeriesView, fromDate: string, notify = false) =>
      await resumeSeries(ports, ada, {
        ...{ ...of(series), fromDate: date(fromDate), conflicts: 'REFUSE', ...quiet(), notify },
      }),
    extend: async (series: SeriesView, end: { count?: number; until?: string }) =>
      await extendSeries(ports, ada, {
        ...{ ...of(series), count: end.count ?? null, until: end.until ? date(end.until) : null },
        ...{ conflicts: 'REFUSE', ...quiet() },
      }),
  }
}

/** What is there now. */
function looksOf({ ports }: World) {
  return {
    roll: async () => await rollSeries(ports),
    read: async (id: SeriesId) => (await readSeries(ports.db, id)) as SeriesView,
    dates: async (series: SeriesView) => await readDates(ports.db, series),
    /** The decided dates of a series: `2026-11-24 10:00 booked`, with the hour of its session if it was moved. */
    listed: async (series: SeriesView) =>
      (await readDates(ports.db, series)).map(({ original, state, startsAt, takesPlace, reason }) => {
        const shown = startsAt?.toZonedDateTimeISO(series.zone).toPlainDateTime()
        const moved = takesPlace && shown && !shown.equals(original) ? ` at ${text(shown)}` : ''
        const gone = state === 'booked' && !takesPlace ? ' (gone)' : ''
        return `${text(original)} ${state}${moved}${gone}${reason === null ? '' : ` ${reason}`}`
      }),
    /** The starts of all sessions that take place, in Paris. */
    sessions: async () => {
      const rows = await ports.db.sql<{ start: string }[]>`
        select to_char(starts_at at time zone 'Europe/Paris', 'YYYY-MM-DD HH24:MI') as start from sessions
        where status in ('held', 'scheduled') order by starts_at`
      return rows.map(({ start }) => start)
    },
    /** Lines of a person's bell and mail: kinds, oldest first. */
    told: async ({ accountId }: SignedInViewer) => {
      const rows = await ports.db.sql<{ kind: string }[]>`
        select kind from notifications where account_id = ${accountId} order by created_at, id`
      return rows.map(({ kind }) => kind)
    },
  }
}

const of = (series: SeriesView) => ({ seriesId: series.id, expectedVersion: series.version })
const text = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' }).replace('T', ' ')
