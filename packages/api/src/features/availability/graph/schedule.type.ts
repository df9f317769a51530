import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { readSchedule, readSchedules, type ScheduleView } from '../data/schedule-view.ts'
import { managesSchedule } from '../policy.ts'
import { DateOverrideType, WeeklyRuleType } from './hours.type.ts'

export const ScheduleType = builder.objectRef<ScheduleView>('Schedule')

builder.node(ScheduleType, {
  description: 'When a professional is open: hours that return each week, and dates that differ.',
  id: { parse: idReader('Schedule'), resolve: (schedule) => schedule.id, description: 'Names the schedule.' },
  loadOne: async (id, { ports, viewer }) => {
    const schedule = await readSchedule(ports.db, id)
    return schedule !== null && managesSchedule.judge(viewer, schedule) === 'allow' ? schedule : null
  },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the professional calls it.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: 'The zone whose clock its hours follow.' }),
    main: t.exposeBoolean('main', { description: 'Whether services use it that name no schedule.' }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
    weeklyRules: t.field({
      type: [WeeklyRuleType],
      description: 'The hours that return each week.',
      resolve: ({ weeklyRules }) => [...weeklyRules],
    }),
    overrides: t.field({
      type: [DateOverrideType],
      description: 'The dates that differ, in order.',
      resolve: ({ overrides }) => [...overrides],
    }),
  }),
})

builder.queryField('schedules', (t) =>
  t.field({
    type: [ScheduleType],
    description: "The viewer's schedules, the main one first.",
    authScopes: { professional: true },
    resolve: async (_root, _args, { ports, viewer }) => {
      if (viewer.kind !== 'signed-in' || viewer.professionalId === null) return []
      return [...(await readSchedules(ports.db, viewer.professionalId))]
    },
  }),
)
