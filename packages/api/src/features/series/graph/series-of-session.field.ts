import { BookingType, type BookingView } from '#features/bookings/index.ts'
import { reads, SessionType, type SessionView } from '#features/sessions/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor } from '#graph/loader.ts'
import type { SessionId } from '#kernel/ids.ts'
import { readSeriesOf, type SeriesView } from '../data/series-view.ts'
import { readsSeries } from '../policy.ts'
import { SeriesType } from './series.type.ts'

/** The series of all sessions in an answer, in one statement. */
const seriesOf = loaderFor<SessionId, SeriesView>(async ({ ports }, ids) => await readSeriesOf(ports.db, ids))

builder.objectField(SessionType, 'series', (t) =>
  t.field({
    type: SeriesType,
    nullable: true,
    ...reads<SessionView>('id'),
    description: 'The series that it is a date of.',
    resolve: async ({ id }, _args, context) => await seriesOf(context, id),
  }),
)

builder.objectField(BookingType, 'series', (t) =>
  t.field({
    type: SeriesType,
    nullable: true,
    ...reads<BookingView>('sessionId'),
    description: 'The series that it is a date of; for a group, for the professional only.',
    resolve: async ({ sessionId }, _args, context) => {
      const series = await seriesOf(context, sessionId)
      return series !== null && readsSeries.decide(context.viewer, series) === 'allow' ? series : null
    },
  }),
)
