import { mostReasons, TimeRefusalType } from '#features/availability/index.ts'
import { builder } from '#graph/builder.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { listSize, shortRow, smallValue } from '#graph/list-size.ts'
import type { DateWithSession } from '../data/series-dates.ts'
import type { SeriesView } from '../data/series-view.ts'
import { placed } from '../domain/expand.ts'
import { changesSeries } from '../policy.ts'
import type { ShownDate } from '../use-cases/book-ahead.ts'

const SeriesDateStateEnum = builder.enumType('SeriesDateState', {
  description: 'What was decided about a date of a series.',
  values: {
    BOOKED: { value: 'booked', description: 'It has a session.' },
    SKIPPED: { value: 'skipped', description: 'The professional cancelled it.' },
    PAUSED: { value: 'paused', description: 'The series paused.' },
    TAKEN: { value: 'taken', description: 'Its time was not free.' },
  } as const,
})

/** A decided date with its series. */
export interface DateOfSeries extends DateWithSession {
  readonly series: SeriesView
}

export const SeriesDateType = builder.objectRef<DateOfSeries>('SeriesDate').implement({
  ...shortRow,
  description: 'A date of a series that is decided.',
  fields: (t) => ({
    original: t.expose('original', {
      type: 'PlainDateTime',
      description: 'Its start by the rule, which names it wherever its session moves.',
    }),
    state: t.field({
      type: SeriesDateStateEnum,
      description: 'What was decided.',
      resolve: ({ state }) => state,
    }),
    start: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When its session starts; null if none takes place.',
      resolve: ({ startsAt, takesPlace }) => (takesPlace ? startsAt : null),
    }),
    end: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When its session ends; null if none takes place.',
      resolve: ({ endsAt, takesPlace }) => (takesPlace ? endsAt : null),
    }),
    isMoved: t.boolean({
      description: 'Whether its session was moved by itself.',
      resolve: (date) =>
        date.takesPlace && date.startsAt !== null && !date.startsAt.equals(placed(date, date.series.zone)),
    }),
    sessionId: t.id({
      nullable: true,
      description: 'Id of its session.',
      resolve: ({ sessionId }) => (sessionId === null ? null : encodeGlobalId('Session', sessionId)),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why its time was not free, as a code of errors; for the professional.',
      resolve: ({ reason, series }, _args, { viewer }) =>
        changesSeries.decide(viewer, series) === 'allow' ? reason : null,
    }),
  }),
})

const SeriesDateOutcomeEnum = builder.enumType('SeriesDateOutcome', {
  description: 'What becomes of a date when the series is saved.',
  values: {
    BOOKED: { value: 'booked', description: 'It is free, and is booked or moves.' },
    TAKEN: { value: 'taken', description: 'It is not free. It is left out if the free ones are booked.' },
    LATER: { value: 'later', description: 'It is beyond the horizon, and is booked when it is near enough.' },
    STAYS: { value: 'stays', description: 'It keeps the time that it has.' },
    SKIPPED: { value: 'skipped', description: 'It is skipped already, and stays so.' },
  } as const,
})

/** A date before anything is saved. */
export const SeriesDatePreviewType = builder.objectRef<ShownDate>('SeriesDatePreview').implement({
  ...smallValue,
  description: 'A date of a series before it is saved; for the professional.',
  fields: (t) => ({
    original: t.expose('original', { type: 'PlainDateTime', description: 'Its start by the rule.' }),
    start: t.expose('start', { type: 'Instant', description: 'When it would start.' }),
    end: t.expose('end', { type: 'Instant', description: 'When it would end.' }),
    outcome: t.field({
      type: SeriesDateOutcomeEnum,
      description: 'What becomes of it.',
      resolve: ({ outcome }) => outcome,
    }),
    isShortened: t.exposeBoolean('isShortened', {
      description: 'Whether its month is too short for its day, so that it is on the last one.',
    }),
    isShifted: t.boolean({
      description: 'Whether the clocks skip its time, so that it starts later by what they skip.',
      resolve: ({ original, start, zone }) =>
        !start.toZonedDateTimeISO(zone).toPlainDateTime().equals(original),
    }),
    reasons: t.field({
      type: [TimeRefusalType],
      ...listSize(mostReasons),
      description: 'Everything against it that is not overridden, each reason once.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
})
