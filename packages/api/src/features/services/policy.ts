import { definePolicy } from '#auth/authorize.ts'
import { byRelation } from '#auth/common-checks.ts'
import type { Relation } from '#auth/relation-sql.ts'

interface Offer {
  readonly relation: Relation
  readonly active: boolean
  /** Whether it is for all clients, or for this one. */
  readonly forViewer: boolean
}

/** A professional sees all their services; their clients see the active ones that are for them. */
export const readsService = definePolicy<Offer>('service:read', (_viewer, { relation, active, forViewer }) =>
  relation === 'self' || (relation === 'client' && active && forViewer) ? 'allow' : 'hide',
)

/** The professional and their clients may subscribe to changes of offered services. */
export const followsServices = definePolicy('service:follow', byRelation({ self: 'allow', client: 'allow' }))

/** Only the professional changes a service. Clients get NOT_ALLOWED, strangers NOT_FOUND. */
export const managesService = definePolicy('service:manage', byRelation({ self: 'allow', client: 'deny' }))
