import type { PracticeLimits, ServiceLimits } from '@hora/schema/inputs/session-limits'
import { builder } from '#graph/builder.ts'
import { smallValue } from '#graph/list-size.ts'
import { ProfessionalType } from './professional.type.ts'

export const ServiceLimitsType = builder.objectRef<ServiceLimits>('ServiceLimits').implement({
  ...smallValue,
  description: 'How many sessions of a service there are at most, by the calendar of the practice.',
  fields: (t) => ({
    perDay: t.exposeInt('perDay', { nullable: true, description: 'On one day; null: no limit.' }),
    perWeek: t.exposeInt('perWeek', {
      nullable: true,
      description: 'In one week, Monday to Sunday; null: no limit.',
    }),
  }),
})

const PracticeLimitsType = builder.objectRef<PracticeLimits>('PracticeLimits').implement({
  ...smallValue,
  description: 'How many sessions a practice has at most, by its calendar, and its breaks.',
  fields: (t) => ({
    perDay: t.exposeInt('perDay', { nullable: true, description: 'On one day; null: no limit.' }),
    perWeek: t.exposeInt('perWeek', {
      nullable: true,
      description: 'In one week, Monday to Sunday; null: no limit.',
    }),
    clientPerDay: t.exposeInt('clientPerDay', {
      nullable: true,
      description: 'Of one client on one day; null: no limit.',
    }),
    clientPerWeek: t.exposeInt('clientPerWeek', {
      nullable: true,
      description: 'Of one client in one week; null: no limit.',
    }),
    breakAfterMinutes: t.exposeInt('breakAfterMinutes', {
      nullable: true,
      description: 'A break is due after sessions of this length in a row, in minutes; null: no breaks.',
    }),
    breakMinutes: t.exposeInt('breakMinutes', {
      nullable: true,
      description: 'The length of the break, in minutes; null: no breaks.',
    }),
  }),
})

/** For the professional: clients see the open times that follow from them. */
builder.objectFields(ProfessionalType, (t) => ({
  sessionLimits: t.field({
    type: PracticeLimitsType,
    nullable: true,
    description: 'The limits of sessions, for the professional only; null: there are none.',
    resolve: ({ id, isViewer, sessionLimits }, _args, { viewer }) => {
      const isOwn = isViewer ?? (viewer.kind === 'signed-in' && viewer.accountId === id)
      return isOwn ? sessionLimits : null
    },
  }),
}))
