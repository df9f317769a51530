import { resumeSeriesInput } from '@hora/schema/inputs/series'
import { defineMutation } from '#graph/define-mutation.ts'
import { InvalidInput, Refusal } from '#graph/errors.ts'
import { resumeSeries } from '../use-cases/resume-series.ts'
import { SeriesType } from './series.type.ts'
import './series.enums.ts'
import { SeriesConflictsType } from './series-conflicts.type.ts'

defineMutation('resumeSeries', {
  description: 'A paused series goes on from a day.',
  scope: 'signedIn',
  input: resumeSeriesInput,
  success: {
    description: 'The series goes on.',
    fields: { series: { type: SeriesType, description: 'The series as it is now.' } },
  },
  errors: [InvalidInput, Refusal, SeriesConflictsType],
  run: resumeSeries,
})
