import { definePolicy } from '#auth/authorize.ts'
import { ownProfessional } from '#auth/common-checks.ts'

/** A session shows all its clients, so only its professional may read it. */
export const readsSession = definePolicy('session:read', ownProfessional)
