import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import type { ScheduleView } from '../data/schedule-view.ts'
import type { MinuteRange, WeeklyRule } from '../domain/slot-request.ts'

const minute = {
  start: 'Opening time in minutes after local midnight, 0 to 1439.',
  end: 'Closing time in minutes after local midnight, up to 1440.',
} as const
const weekday = '1 Monday … 7 Sunday.'

const MinuteRangeType = builder.objectRef<MinuteRange>('MinuteRange').implement({
  ...smallValue,
  description: 'Open hours of a day.',
  fields: (t) => ({
    startMinute: t.exposeInt('startMinute', { description: minute.start }),
    endMinute: t.exposeInt('endMinute', { description: minute.end }),
  }),
})

export const WeeklyRuleType = builder.objectRef<WeeklyRule>('WeeklyRule').implement({
  ...smallValue,
  description: 'Open hours on one weekday, minutes after local midnight.',
  fields: (t) => ({
    weekday: t.exposeInt('weekday', { description: weekday }),
    startMinute: t.exposeInt('startMinute', { description: minute.start }),
    endMinute: t.exposeInt('endMinute', { description: minute.end }),
  }),
})

export const DateOverrideType = builder
  .objectRef<ScheduleView['overrides'][number]>('DateOverride')
  .implement({
    ...smallValue,
    description: 'The hours of one date, which replace the weekly rules. No ranges: a day off.',
    fields: (t) => ({
      date: t.expose('date', { type: 'PlainDate', description: 'The date, by the clock of the schedule.' }),
      ranges: t.field({
        type: [MinuteRangeType],
        ...listSize(limits.rangesPerDay),
        description: 'The open hours of that date.',
        resolve: ({ ranges }) => [...ranges],
      }),
    }),
  })
