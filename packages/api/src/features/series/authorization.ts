import type { Expectations, Things } from '#graph/authorization/expectation.ts'
import { bothSides, professionalOnly } from '#graph/authorization/rows.ts'

const ofSeries = { professional: 'sees', client: 'sees', others: 'null' } as const
const asked = 'durationMinutes: 60, startsLocal: "2026-12-12T15:00", rule: "FREQ=WEEKLY;COUNT=2"'
const preview = `seriesPreview(serviceId: $service, ${asked})`
const refused = `createSeries(input: { idempotencyKey: "refused", serviceId: $service, clientId: $client, ${asked} })`
const movePreview =
  '(seriesId: $series, original: "2026-12-12T15:00", scope: ALL, startsLocal: "2026-12-12T14:00")'
const professionals = {
  professional: 'sees',
  strangerProfessional: 'not-found',
  anonymous: 'signed-out',
  others: 'not-allowed',
} as const
const makes = {
  professional: 'sees',
  client: 'not-allowed',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const changes = {
  professional: 'done',
  client: 'not-allowed',
  anonymous: 'signed-out',
  others: 'not-found',
} as const
const mine = {
  professional: 'sees',
  client: 'sees',
  anonymous: 'signed-out',
  strangerProfessional: 'own',
  strangerClient: 'own',
  others: 'empty',
} as const

const change = (key: string, series: string, expectedVersion: number) => {
  return { idempotencyKey: key, seriesId: series, expectedVersion }
}
const first = '2026-12-12T15:00'

const changing = (input: (things: Things) => object) =>
  ({ input, row: changes, gives: { series: 'sees' } }) as const

/** The two sides of a series read it, and its professional changes it. */
export const authorization: Expectations = {
  objects: {
    Series: {
      ways: {
        'Series $series': bothSides,
        'Series $pausedSeries': bothSides,
        'Series $groupSeries': professionalOnly,
      },
      fields: {
        'id status serviceId startsLocal durationMinutes zone rule count version dates': 'sees',
        until: 'sees',
        follows: 'null',
        pausedFrom: 'sees',
        clientId: { professional: 'sees', others: 'null' },
      },
    },
    SeriesDate: {
      ways: { 'Series $series dates': ofSeries, 'Series $groupSeries dates': professionalOnly },
      fields: {
        'original state start end isMoved sessionId': 'sees',
        reason: { professional: 'sees', others: 'null' },
      },
    },
    SeriesDatePreview: {
      ways: { [`{ ${preview} {*} }`]: professionals },
      fields: { 'original start end outcome isShortened isShifted reasons': 'sees' },
    },
    SeriesConflicts: {
      ways: { [`mutation { ${refused} { ... on Error { code } ... on SeriesConflicts {*} } }`]: makes },
      fields: { 'code message dates': 'sees' },
    },
  },
  extends: {
    TimeRefusal: { ways: { [`{ ${preview} { reasons {*} } }`]: professionals } },
    Session: { fields: { series: { professional: 'sees', others: 'null' } } },
    Booking: { fields: { series: { professional: 'sees', client: 'sees', others: 'null' } } },
  },
  queries: {
    mySeries: { row: mine },
    seriesMovePreview: { args: movePreview, row: professionals },
    seriesPreview: { args: `(serviceId: $service, ${asked})`, row: professionals },
  },
  mutations: {
    createSeries: {
      input: ({ service, client }) => ({
        ...{ idempotencyKey: 'create-series', serviceId: service, clientId: client, durationMinutes: 60 },
        ...{ startsLocal: '2026-12-14T15:00', rule: 'FREQ=WEEKLY;COUNT=2' },
      }),
      row: changes,
      gives: { series: 'sees' },
    },
    changeSeries: changing(({ series }) => ({
      ...{
        ...change('change-series', series, 2),
        original: first,
        startsLocal: '2026-12-12T14:00',
        scope: 'ALL',
      },
    })),
    cancelSeries: changing(({ series }) => ({ ...change('cancel-series', series, 2), scope: 'ALL' })),
    pauseSeries: changing(({ series }) => change('pause-series', series, 2)),
    resumeSeries: changing(({ pausedSeries }) => change('resume-series', pausedSeries, 3)),
    extendSeries: changing(({ series }) => ({
      ...change('extend-series', series, 2),
      count: 3,
      conflicts: 'BOOK_FREE_ONES',
    })),
  },
  shows: {
    'Series.status': ['series.status'],
    'Series.rule Series.count Series.durationMinutes Series.version': [],
    'SeriesDate.state': ['series_dates.state'],
    'SeriesDate.isMoved SeriesDatePreview.outcome': [],
    'SeriesDatePreview.original SeriesDatePreview.start SeriesDatePreview.end': [],
    'SeriesDatePreview.isShortened SeriesDatePreview.isShifted': [],
  },
}
