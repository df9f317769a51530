import { builder } from '#graph/builder.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { checkPlace } from '../data/check-place.ts'
import { type HolidayRegion, holidayCountries, holidayRegions } from '../data/holiday-calendar.ts'

/** More than there are countries with two letters, and regions of one. */
const most = { countries: 300, regions: 100 }

const HolidayRegionType = builder.objectRef<HolidayRegion>('HolidayRegion').implement({
  ...smallValue,
  description: 'A region with public holidays of its own.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What settings name it by.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
  }),
})

builder.queryField('holidayCountries', (t) =>
  t.field({
    type: ['String'],
    ...listSize(most.countries),
    description: 'The countries whose public holidays are known, by their two letters.',
    authScopes: { professional: true },
    resolve: async () => [...(await holidayCountries())],
  }),
)

builder.queryField('holidayRegions', (t) =>
  t.field({
    type: [HolidayRegionType],
    ...listSize(most.regions),
    description: 'The regions of a country that have public holidays of their own; empty if there are none.',
    args: { country: t.arg.string({ required: true, description: 'The country by its two letters.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { country }) => {
      const place = await checkPlace({ country })
      if (!place.ok) throw refuseQuery(place.error)
      return [...(await holidayRegions(country))]
    },
  }),
)
