import { createSeriesInput } from '@hora/schema/inputs/series'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { createSeries } from '../use-cases/create-series.ts'
import { SeriesType } from './series.type.ts'
import './series.enums.ts'
import { SeriesConflictsType } from './series-conflicts.type.ts'

defineMutation('createSeries', {
  description:
    'The professional makes a series for a client or a group, and books its dates of the next half year at once.',
  scope: 'signedIn',
  input: createSeriesInput,
  success: {
    description: 'The series is made.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SeriesConflictsType],
  run: createSeries,
})
