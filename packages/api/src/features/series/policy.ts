import { definePolicy } from '#auth/authorize.ts'
import { ownProfessional } from '#auth/common-checks.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'

interface Parties {
  readonly professionalId: ProfessionalId
  readonly clientId: AccountId | null
}

/** A series has two sides. Those who have a place in a group's are not one of them: they know their own places. */
const isSide = (viewer: Viewer, { professionalId, clientId }: Parties) =>
  viewer.kind === 'signed-in' && (viewer.accountId === professionalId || viewer.accountId === clientId)

/** The client of a series reads it; only the professional changes it. */
export const readsSeries = definePolicy<Parties>('series:read', (viewer, parties) =>
  isSide(viewer, parties) ? 'allow' : 'hide',
)
export const changesSeries = definePolicy<Parties>('series:change', (viewer, parties) => {
  if (!isSide(viewer, parties)) return 'hide'
  return ownProfessional(viewer, parties) === 'allow' ? 'allow' : 'deny'
})
