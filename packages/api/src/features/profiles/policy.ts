import { definePolicy } from '#auth/authorize.ts'
import { byRelation } from '#auth/judges.ts'

/** A professional is known to themselves and to their clients, and to nobody else. */
export const readsProfessional = definePolicy(
  'professional:read',
  byRelation({ self: 'allow', client: 'allow' }),
)
