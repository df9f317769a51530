import { cancelSeriesInput } from '@hora/schema/inputs/series'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { cancelSeries } from '../use-cases/cancel-series.ts'
import { SeriesType } from './series.type.ts'
import './series.enums.ts'

defineMutation('cancelSeries', {
  description: 'The professional cancels one date of a series, all from it on, or all that are to come.',
  scope: 'signedIn',
  input: cancelSeriesInput,
  success: {
    description: 'The dates are cancelled.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: cancelSeries,
})
