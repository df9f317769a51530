import { dateIn, type Example, example, type Given, unknown, workingDayIn } from './example.ts'

export function ofSeries(given: Given): readonly Example[] {
  const { service, keyOf, reader } = given
  const startsLocal = `${workingDayIn(3, given)}T10:00:00`
  const seriesId = 'the id that CreateSeries answered'
  const conflicts = 'BOOK_FREE_ONES'
  const weekly = { ...service, startsLocal, rule: 'FREQ=WEEKLY;COUNT=10' }
  const change = { seriesId, expectedVersion: 1 }
  const input = (mutation: string, more: object = {}) => ({
    input: { idempotencyKey: keyOf(mutation), ...change, ...more },
  })
  return [
    example(mySeries),
    example(seriesPreview, weekly),
    example(createSeries, {
      input: {
        ...{ idempotencyKey: keyOf('createSeries'), ...weekly, conflicts },
        clientId: reader?.clientId ?? unknown,
      },
    }),
    example(seriesMovePreview, { seriesId, original: startsLocal, startsLocal, scope: 'ALL' }),
    example(
      changeSeries,
      input('changeSeries', { scope: 'ALL', original: startsLocal, startsLocal, conflicts }),
    ),
    example(cancelSeries, input('cancelSeries', { scope: 'THIS', original: startsLocal })),
    example(pauseSeries, input('pauseSeries', { fromDate: dateIn(14, given) })),
    example(resumeSeries, input('resumeSeries', { fromDate: dateIn(28, given), conflicts })),
    example(extendSeries, input('extendSeries', { count: 20, conflicts })),
  ]
}

const mySeries = `# As Ada or Noor: the series that go on, with their next dates and exceptions.
query MySeries {
  mySeries { id rule startsLocal zone status count until version dates { original state start isMoved } }
}
`
const seriesPreview = `# As Ada: every date of a series with what it meets, before it is saved.
query SeriesPreview($serviceId: ID!, $durationMinutes: Int!, $startsLocal: PlainDateTime!, $rule: String!) {
  seriesPreview(
    serviceId: $serviceId
    durationMinutes: $durationMinutes
    startsLocal: $startsLocal
    rule: $rule
  ) { original start outcome isShortened isShifted reasons { reason message } }
}
`
const seriesMovePreview = `# As Ada: what becomes of the dates of a series that moves, before it is saved.
query SeriesMovePreview(
  $seriesId: ID!
  $original: PlainDateTime!
  $startsLocal: PlainDateTime!
  $scope: SeriesScope!
) {
  seriesMovePreview(seriesId: $seriesId, original: $original, startsLocal: $startsLocal, scope: $scope) {
    original
    start
    outcome
    reasons { message }
  }
}
`
const createSeries = `# As Ada: ten weeks for Noor. \`conflicts: BOOK_FREE_ONES\` books the dates that are free.
mutation CreateSeries($input: CreateSeriesInput!) {
  createSeries(input: $input) {
    __typename
    ... on CreateSeriesSuccess { series { id version rule dates { original state } } }
    ... on SeriesConflicts { dates { original reasons { message } } }
    ... on Error { code message }
  }
}
`
const changeSeries = `# As Ada: moves dates of a series. \`seriesId\`, the version and the names of dates come from MySeries.
mutation ChangeSeries($input: ChangeSeriesInput!) {
  changeSeries(input: $input) {
    __typename
    ... on ChangeSeriesSuccess { series { id version follows { id } dates { original start } } }
    ... on SeriesConflicts { dates { original reasons { message } } }
    ... on Error { code message }
  }
}
`
const cancelSeries = `# As Ada: cancels one date. FOLLOWING and ALL end the series.
mutation CancelSeries($input: CancelSeriesInput!) {
  cancelSeries(input: $input) {
    __typename
    ... on CancelSeriesSuccess { series { id status version } }
    ... on Error { code message }
  }
}
`
const pauseSeries = `# As Ada: no dates from a day on.
mutation PauseSeries($input: PauseSeriesInput!) {
  pauseSeries(input: $input) {
    __typename
    ... on PauseSeriesSuccess { series { id status pausedFrom version } }
    ... on Error { code message }
  }
}
`
const resumeSeries = `# As Ada: the paused series goes on.
mutation ResumeSeries($input: ResumeSeriesInput!) {
  resumeSeries(input: $input) {
    __typename
    ... on ResumeSeriesSuccess { series { id status version } }
    ... on Error { code message }
  }
}
`
const extendSeries = `# As Ada: more dates. Without count and until it goes on.
mutation ExtendSeries($input: ExtendSeriesInput!) {
  extendSeries(input: $input) {
    __typename
    ... on ExtendSeriesSuccess { series { id count until version } }
    ... on Error { code message }
  }
}
`
