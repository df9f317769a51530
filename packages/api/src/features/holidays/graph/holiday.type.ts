import { languages } from '@hora/schema/languages'
import { builder } from '#graph/builder.ts'
import { listSize, smallValue } from '#graph/list-size.ts'
import type { ListedHoliday } from '../data/list-holidays.ts'
import type { Holiday } from '../domain/holiday.ts'

interface HolidayName {
  readonly language: string
  readonly text: string
}

export const HolidayNameType = builder.objectRef<HolidayName>('HolidayName').implement({
  ...smallValue,
  description: 'The name of a public holiday in one language.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'en or fr.' }),
    text: t.exposeString('text', { description: 'The name; in English where there is no other.' }),
  }),
})

/** The names of a holiday in the languages of the screens. */
export function holidayNames({ names }: Pick<Holiday, 'names'>): HolidayName[] {
  return languages.map((language) => ({ language, text: names[language] }))
}

export const HolidayType = builder.objectRef<ListedHoliday>('Holiday').implement({
  ...smallValue,
  description: 'A public holiday on one date.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'What keptOpen names it by; the same in every year.' }),
    date: t.expose('date', {
      type: 'PlainDate',
      description: 'Its whole day, by the clock of the practice.',
    }),
    names: t.field({
      type: [HolidayNameType],
      ...listSize(languages.length),
      description: 'Its name in each language.',
      resolve: (holiday) => holidayNames(holiday),
    }),
    substitute: t.exposeBoolean('substitute', {
      description: 'Whether it is the free day for a holiday at a weekend.',
    }),
    keptOpen: t.exposeBoolean('keptOpen', { description: 'Whether the practice is open in spite of it.' }),
  }),
})
