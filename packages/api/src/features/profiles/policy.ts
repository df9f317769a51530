import { definePolicy } from '#auth/authorize.ts'
import { byRelation } from '#auth/common-checks.ts'

/** A professional is visible to themselves and to their clients only. */
export const readsProfessional = definePolicy(
  'professional:read',
  byRelation({ self: 'allow', client: 'allow' }),
)
