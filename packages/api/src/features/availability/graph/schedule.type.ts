import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { readSchedule, readSchedules, type ScheduleView } from '../data/schedule-view.ts'
import { managesSchedule } from '../policy.ts'
import { DateOverrideType, WeeklyRuleType } from './hours.type.ts'

export const ScheduleType = builder.objectRef<ScheduleView>('Schedule')

builder.node(ScheduleType, {
  description: 'When a professional is open: weekly hours, and dates with other hours.',
  id: { parse: idReader('Schedule'), resolve: (schedule) => schedule.id, description: 'Id of the schedule.' },
  loadOne: async (id, { ports, viewer }) => {
    const schedule = await readSchedule(ports.db, id)
    return schedule !== null && managesSchedule.decide(viewer, schedule) === 'allow' ? schedule : null
  },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: 'The zone whose clock its hours follow.' }),
    main: t.exposeBoolean('main', {
      description: 'Whether it applies to services without a schedule of their own.',
    }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    weeklyRules: t.field({
      type: [WeeklyRuleType],
      ...listSize(7 * limits.rangesPerDay),
      description: 'The weekly hours.',
      resolve: ({ weeklyRules }) => [...weeklyRules],
    }),
    overrides: t.field({
      type: [DateOverrideType],
      ...listSize(limits.overridesPerSchedule, limits.overridesPerProfessional),
      description: 'The dates with other hours, in order.',
      resolve: ({ overrides }) => [...overrides],
    }),
  }),
})

builder.queryField('schedules', (t) =>
  t.field({
    type: [ScheduleType],
    ...listSize(limits.schedulesPerProfessional),
    description: "The viewer's schedules, the main one first.",
    authScopes: { professional: true },
    resolve: async (_root, _args, { ports, viewer }) => {
      if (viewer.kind !== 'signed-in' || viewer.professionalId === null) return []
      return [...(await readSchedules(ports.db, viewer.professionalId))]
    },
  }),
)
