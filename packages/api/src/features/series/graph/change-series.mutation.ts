import { changeSeriesInput } from '@hora/schema/inputs/series'
import { TimeRefusedType } from '#features/bookings/index.ts'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { changeSeries } from '../use-cases/change-series.ts'
import { SeriesType } from './series.type.ts'
import './series.enums.ts'
import { SeriesConflictsType } from './series-conflicts.type.ts'

defineMutation('changeSeries', {
  description:
    'The professional moves one date of a series, all from it on, or all that are to come. Places stay on their dates.',
  scope: 'signedIn',
  input: changeSeriesInput,
  success: {
    description: 'The dates have moved. After a split this is the series of the later dates.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SeriesConflictsType, TimeRefusedType],
  run: changeSeries,
})
