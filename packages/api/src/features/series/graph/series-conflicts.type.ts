import { limits } from '@hora/schema/limits'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import { listSize } from '#graph/list-size.ts'
import type { SeriesConflicts } from '../use-cases/book-ahead.ts'
import { SeriesDatePreviewType } from './series-date.type.ts'

export const SeriesConflictsType = errorType<SeriesConflicts>(
  'SERIES_CONFLICTS',
  'SeriesConflicts',
).implement({
  interfaces: [ErrorInterface],
  description: 'Dates of a series are not free. Nothing was changed.',
  fields: (t) => ({
    dates: t.field({
      type: [SeriesDatePreviewType],
      ...listSize(limits.seriesDates),
      description: 'These dates, with what they meet.',
      resolve: ({ dates }) => dates.slice(0, limits.seriesDates),
    }),
  }),
})
