import { definePolicy } from '#auth/authorize.ts'
import type { Relation } from '#auth/relation.ts'

/** A professional is known to themselves and to their clients, and to nobody else. */
export const readsProfessional = definePolicy<Relation>('professional:read', (_viewer, relation) =>
  relation === 'self' || relation === 'client' ? 'allow' : 'hide',
)
