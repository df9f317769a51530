import { languages } from '@hora/schema/languages'
import { HolidayNameType, holidayNames } from '#features/holidays/index.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { mostTimesOfDay } from '../domain/most-times.ts'
import { TimeRefusalType } from './time-refusal.type.ts'

/** A time meets one holiday at most, and a query lists the times of one day. */
builder.objectField(TimeRefusalType, 'holidayNames', (t) =>
  t.field({
    type: [HolidayNameType],
    ...listSize(languages.length, languages.length * mostTimesOfDay),
    description: 'The name of the public holiday in each language; empty if it is not one.',
    resolve: ({ meets }) => (meets?.holiday ? holidayNames(meets.holiday) : []),
  }),
)
