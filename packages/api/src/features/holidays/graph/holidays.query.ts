import { limits } from '@hora/schema/limits'
import { professionalIdOf } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { checkPlace } from '../data/check-place.ts'
import { listHolidays } from '../data/list-holidays.ts'
import { readPracticeHolidays, settingsOf } from '../data/practice-holidays.ts'
import { HolidayType } from './holiday.type.ts'

const range = {
  from: 'The first date.',
  to: 'The last date, up to two years later.',
} as const

builder.queryField('holidays', (t) =>
  t.field({
    type: [HolidayType],
    ...listSize(limits.holidaysOfTwoYears),
    description: 'The public holidays where the practice of the viewer is, in order; none without a country.',
    args: {
      from: t.arg({ type: 'PlainDate', required: true, description: range.from }),
      to: t.arg({ type: 'PlainDate', required: true, description: range.to }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { from, to }, { ports, viewer }) => {
      const professionalId = professionalIdOf(viewer)
      if (professionalId === null) return []
      const chosen = await readPracticeHolidays(ports.db, professionalId)
      const listed = await listHolidays(settingsOf(chosen), from, to)
      if (!listed.ok) throw refuseQuery(listed.error)
      return [...listed.value]
    },
  }),
)

builder.queryField('holidaysOf', (t) =>
  t.field({
    type: [HolidayType],
    ...listSize(limits.holidaysOfTwoYears),
    description: 'The public holidays of any place, in order, before a practice chooses it.',
    args: {
      country: t.arg.string({ required: true, description: 'The country by its two letters.' }),
      region: t.arg.string({ description: 'A region of it by its key.' }),
      from: t.arg({ type: 'PlainDate', required: true, description: range.from }),
      to: t.arg({ type: 'PlainDate', required: true, description: range.to }),
    },
    authScopes: { professional: true },
    resolve: async (_root, { country, region, from, to }) => {
      const place = await checkPlace({ country, region })
      if (!place.ok) throw refuseQuery(place.error)
      const settings = place.value === null ? null : { ...place.value, keptOpen: [] }
      const listed = await listHolidays(settings, from, to)
      if (!listed.ok) throw refuseQuery(listed.error)
      return [...listed.value]
    },
  }),
)
