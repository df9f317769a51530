import { definePolicy } from '#auth/authorize.ts'
import { byRelation, ownProfessional } from '#auth/common-checks.ts'

/** Only the professional sees and changes schedules; clients see open slots. */
export const managesSchedule = definePolicy('schedule:manage', ownProfessional)

/** The same for time off and its label. */
export const managesTimeOff = definePolicy('time-off:manage', ownProfessional)

/** Open slots are for the professional and their clients. */
export const readsSlots = definePolicy('slots:read', byRelation({ self: 'allow', client: 'allow' }))

/** The reasons against a time name sessions and time off, so only the professional may see them. */
export const explainsSlots = definePolicy('slots:explain', byRelation({ self: 'allow', client: 'deny' }))
