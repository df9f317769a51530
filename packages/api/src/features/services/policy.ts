import { definePolicy } from '#auth/authorize.ts'
import { byRelation } from '#auth/judges.ts'
import type { Relation } from '#auth/relation-sql.ts'

interface Offer {
  readonly relation: Relation
  readonly active: boolean
}

/** The professional sees all their services, their clients the active ones. */
export const readsService = definePolicy<Offer>('service:read', (_viewer, { relation, active }) =>
  relation === 'self' || (relation === 'client' && active) ? 'allow' : 'hide',
)

/** Who hears of changes to what is offered: the professional and their clients. */
export const followsServices = definePolicy('service:follow', byRelation({ self: 'allow', client: 'allow' }))

/** Only the professional changes a service; clients know of it, strangers do not. */
export const managesService = definePolicy('service:manage', byRelation({ self: 'allow', client: 'deny' }))
