import { pauseSeriesInput } from '@hora/schema/inputs/series'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { pauseSeries } from '../use-cases/pause-series.ts'
import { SeriesType } from './series.type.ts'

defineMutation('pauseSeries', {
  description: 'The professional pauses a series: its dates from a day on are cancelled.',
  scope: 'signedIn',
  input: pauseSeriesInput,
  success: {
    description: 'The series is paused.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal],
  run: pauseSeries,
})
