import { definePolicy } from '#auth/authorize.ts'
import { byRelation, ownProfessional } from '#auth/judges.ts'

/** Schedules are the professional's own business: clients see open slots only. */
export const managesSchedule = definePolicy('schedule:manage', ownProfessional)

/** So is time off, and why. */
export const managesTimeOff = definePolicy('time-off:manage', ownProfessional)

/** Open slots are for the professional and their clients. */
export const readsSlots = definePolicy('slots:read', byRelation({ self: 'allow', client: 'allow' }))

/** Why a time is not free names sessions and time off: for the professional only. */
export const explainsSlots = definePolicy('slots:explain', byRelation({ self: 'allow', client: 'deny' }))
