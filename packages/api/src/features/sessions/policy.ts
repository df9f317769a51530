import { definePolicy } from '#auth/authorize.ts'
import { ownProfessional } from '#auth/judges.ts'

/** A session shows who else comes: for its professional only. */
export const readsSession = definePolicy('session:read', ownProfessional)
