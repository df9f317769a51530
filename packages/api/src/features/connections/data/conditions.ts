import { hasRow } from '@hora/db/statement'
import { and, eq, gt, isNull, lt, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { ConditionsOf } from '#conditions'
import { connections, invitations } from './tables.ts'

interface Held {
  readonly professional: SQLWrapper
  readonly tokenHash: string
  readonly now: Temporal.Instant
}

declare module '#conditions' {
  interface Conditions {
    /** Somebody is or was a client of a professional. */
    'connections.has-client': (professional: SQLWrapper) => SQL<boolean>
    /** A professional has created an invitation. */
    'connections.has-invitation': (professional: SQLWrapper) => SQL<boolean>
    /** The token is of an open invitation of the professional. */
    'connections.is-invited': (held: Held) => SQL<boolean>
  }
}

export const conditions: ConditionsOf<'connections'> = {
  'connections.has-client': (professional) =>
    hasRow(connections, eq(connections.professionalId, professional)),
  'connections.has-invitation': (professional) =>
    hasRow(invitations, eq(invitations.professionalId, professional)),
  'connections.is-invited': ({ professional, tokenHash, now }) =>
    hasRow(
      invitations,
      and(
        eq(invitations.tokenHash, tokenHash),
        eq(invitations.professionalId, professional),
        isNull(invitations.revokedAt),
        isNull(invitations.declinedAt),
        lt(invitations.uses, invitations.maxUses),
        gt(invitations.expiresAt, now),
      ),
    ),
}
