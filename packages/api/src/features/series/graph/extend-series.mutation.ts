import { extendSeriesInput } from '@hora/schema/inputs/series'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { extendSeries } from '../use-cases/extend-series.ts'
import { SeriesType } from './series.type.ts'
import './series.enums.ts'
import { SeriesConflictsType } from './series-conflicts.type.ts'

defineMutation('extendSeries', {
  description: 'The professional gives a series a later end, or none.',
  scope: 'signedIn',
  input: extendSeriesInput,
  success: {
    description: 'The series has its new end.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SeriesConflictsType],
  run: extendSeries,
})
