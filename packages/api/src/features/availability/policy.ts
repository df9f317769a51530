import { definePolicy } from '#auth/authorize.ts'
import type { Relation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { ProfessionalId } from '#kernel/ids.ts'

interface Owned {
  readonly professionalId: ProfessionalId
}

const owner = (viewer: Viewer, { professionalId }: Owned) =>
  viewer.kind === 'signed-in' && viewer.accountId === professionalId ? 'allow' : 'hide'

/** Schedules are the professional's own business: clients see open slots only. */
export const managesSchedule = definePolicy<Owned>('schedule:manage', owner)

/** So is time off, and why. */
export const managesTimeOff = definePolicy<Owned>('time-off:manage', owner)

/** Open slots are for the professional and their clients. */
export const readsSlots = definePolicy<Relation>('service:read', (_viewer, relation) =>
  relation === 'self' || relation === 'client' ? 'allow' : 'hide',
)

/** Why a time is not free names sessions and time off: for the professional only. */
export const explainsSlots = definePolicy<Relation>('service:manage', (_viewer, relation) => {
  if (relation === 'self') return 'allow'
  return relation === 'client' ? 'deny' : 'hide'
})
