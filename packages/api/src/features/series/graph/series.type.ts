import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId, idReader } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor } from '#graph/loader.ts'
import type { SeriesId } from '#kernel/ids.ts'
import { type DateWithSession, readDatesOf } from '../data/series-dates.ts'
import { readSeries, type SeriesView } from '../data/series-view.ts'
import { placed } from '../domain/expand.ts'
import { changesSeries, readsSeries } from '../policy.ts'
import { SeriesDateType } from './series-date.type.ts'

/** The dates of all series in an answer, in one statement. */
const datesOf = loaderFor<SeriesId, readonly DateWithSession[]>(
  async ({ ports }, ids) => await readDatesOf(ports.db, ids),
)

const SeriesStatusEnum = builder.enumType('SeriesStatus', {
  description: 'The status of a series.',
  values: {
    ACTIVE: { value: 'active', description: 'Its dates are booked half a year ahead.' },
    PAUSED: { value: 'paused', description: 'No date is made until it goes on.' },
    ENDED: { value: 'ended', description: 'No date follows.' },
  } as const,
})

export const SeriesType = builder.objectRef<SeriesView>('Series')

builder.node(SeriesType, {
  description: 'The rule that makes recurring sessions, for one client or for a group.',
  id: { parse: idReader('Series'), resolve: ({ id }) => id, description: 'Id of the series.' },
  loadOne: async (id, { ports, viewer }) => {
    const series = await readSeries(ports.db, id)
    return series !== null && readsSeries.decide(viewer, series) === 'allow' ? series : null
  },
  fields: (t) => ({
    status: t.field({
      type: SeriesStatusEnum,
      description: 'Its status.',
      resolve: ({ status }) => status,
    }),
    serviceId: t.id({
      description: 'Id of its service.',
      resolve: ({ serviceId }) => encodeGlobalId('Service', serviceId),
    }),
    clientId: t.id({
      nullable: true,
      description: 'For the professional: id of its client; null for a group.',
      resolve: (series, _args, { viewer }) =>
        series.clientId !== null && changesSeries.decide(viewer, series) === 'allow'
          ? encodeGlobalId('Client', series.clientId)
          : null,
    }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    dates: t.field({
      type: [SeriesDateType],
      ...listSize(limits.seriesDates),
      description: `Its next dates that are decided, exceptions included; ${limits.seriesDates} at most.`,
      resolve: async (series, _args, context) => {
        const now = context.ports.clock.now()
        const isNext = (date: DateWithSession) => {
          const start = date.takesPlace && date.startsAt !== null ? date.startsAt : placed(date, series.zone)
          return Temporal.Instant.compare(start, now) > 0
        }
        const dates = ((await datesOf(context, series.id)) ?? []).filter(isNext)
        return dates.slice(0, limits.seriesDates).map((date) => ({ ...date, series }))
      },
    }),
  }),
})
