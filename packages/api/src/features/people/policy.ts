import { definePolicy } from '#auth/authorize.ts'
import type { Relation } from '#auth/relation.ts'
import type { Viewer } from '#auth/viewer.ts'
import type { AccountId } from '#kernel/ids.ts'

interface Owned {
  readonly accountId: AccountId
}

const owns = (viewer: Viewer, { accountId }: Owned) =>
  viewer.kind === 'signed-in' && viewer.accountId === accountId ? 'allow' : 'hide'

/** A professional is known to themselves and to their clients, and to nobody else. */
export const readsProfessional = definePolicy<Relation>('professional:read', (_viewer, relation) =>
  relation === 'self' || relation === 'client' ? 'allow' : 'hide',
)

/** Logins are ended by their owner only. */
export const endsLogin = definePolicy<Owned>('login:end', owns)
