import { limits } from '@hora/schema/limits'
import { professionalIdOf } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { listSize } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { domainError } from '#kernel/domain-error.ts'
import { type PracticeHolidays, readPracticeHolidays } from '../data/practice-holidays.ts'

export const PracticeHolidaysType = builder.objectRef<PracticeHolidays>('PracticeHolidays').implement({
  description: 'The public holidays that a practice chose.',
  fields: (t) => ({
    country: t.exposeString('country', {
      nullable: true,
      description: 'The country by its two letters; null: the practice is open on public holidays.',
    }),
    region: t.exposeString('region', {
      nullable: true,
      description: 'The region of the country by its key; null: the whole country.',
    }),
    keptOpen: t.field({
      type: ['String'],
      ...listSize(limits.holidaysKeptOpen),
      description: 'The keys of the holidays on which the practice is open.',
      resolve: ({ keptOpen }) => [...keptOpen],
    }),
    version: t.exposeInt('version', {
      description: 'Counts the changes; see expectedVersion. 0: never set.',
    }),
  }),
})

builder.queryField('practiceHolidays', (t) =>
  t.field({
    type: PracticeHolidaysType,
    description: 'The public holidays on which the practice of the viewer is closed.',
    authScopes: { professional: true },
    resolve: async (_root, _args, { ports, viewer }) => {
      const professionalId = professionalIdOf(viewer)
      if (professionalId === null) throw refuseQuery(domainError('NOT_ALLOWED'))
      return await readPracticeHolidays(ports.db, professionalId)
    },
  }),
)
