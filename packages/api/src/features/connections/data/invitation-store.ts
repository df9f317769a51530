import type { Db, Tx } from '@hora/db/client'
import type { InvitationRow } from '@hora/db/tables'
import { and, count, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { tokenHash } from '#auth/token-hash.ts'
import type { AccountId, InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { type PlacedText, placedText, type ReadyText } from '#vault/private-text.ts'
import { invitationAnswers, invitations } from './tables.ts'

/** An invitation as it is stored. */
export type Invitation = InvitationRow

/** The message of an invitation, to be decrypted where it is shown. */
export function messageOf({ id, message }: Pick<Invitation, 'id' | 'message'>): PlacedText | null {
  return placedText(invitations.message, id, message)
}

const byKey = (professionalId: ProfessionalId, id: InvitationId) =>
  and(eq(invitations.professionalId, professionalId), eq(invitations.id, id))

/** One of a professional's own invitations. */
export async function readInvitation(
  db: Db | Tx,
  professionalId: ProfessionalId,
  id: InvitationId,
): Promise<Invitation | null> {
  const [row] = await db.select().from(invitations).where(byKey(professionalId, id))
  return row ?? null
}

/** The same, locked until the transaction ends. */
export async function lockInvitation(
  tx: Tx,
  professionalId: ProfessionalId,
  id: InvitationId,
): Promise<Invitation | null> {
  const [row] = await tx.select().from(invitations).where(byKey(professionalId, id)).for('update')
  return row ?? null
}

/** The invitation of a token, as it is now. */
export async function readInvitationByToken(db: Db | Tx, token: string): Promise<Invitation | null> {
  const [row] = await db
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash(token)))
  return row ?? null
}

/** The invitation of a token, locked until the transaction ends, so that its uses are counted one by one. */
export async function lockInvitationByToken(tx: Tx, token: string): Promise<Invitation | null> {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash(token)))
    .for('update')
  return row ?? null
}

/** Inserts an invitation with its message, and returns the row. */
export async function insertInvitation(
  tx: Tx,
  { text, ...row }: Omit<Invitation, 'message'> & { readonly text: ReadyText | null },
): Promise<Invitation> {
  const message = text?.encryptFor(invitations.message, row.id) ?? null
  await tx.insert(invitations).values({ ...row, message })
  return { ...row, message }
}

/** The invitations of a professional that can still be answered. */
export async function countOpen(
  tx: Tx,
  professionalId: ProfessionalId,
  now: Temporal.Instant,
): Promise<number> {
  const open = and(
    eq(invitations.professionalId, professionalId),
    gt(invitations.expiresAt, now),
    lt(invitations.uses, invitations.maxUses),
    isNull(invitations.revokedAt),
    isNull(invitations.declinedAt),
  )
  const [row] = await tx.select({ total: count() }).from(invitations).where(open)
  return row?.total ?? 0
}

/** Changes a locked invitation and increments its version. */
export async function changeInvitation(
  tx: Tx,
  { professionalId, id }: Pick<Invitation, 'professionalId' | 'id'>,
  change: Partial<Omit<Invitation, 'professionalId' | 'id' | 'version'>>,
): Promise<Invitation> {
  const [row] = await tx
    .update(invitations)
    .set({ ...change, version: sql`${invitations.version} + 1` })
    .where(byKey(professionalId, id))
    .returning()
  if (row === undefined) throw new Error('A locked invitation has disappeared')
  return row
}

/** Stores an answer. A later answer of the same person replaces the earlier one. */
export async function recordAnswer(
  tx: Tx,
  { professionalId, id }: Pick<Invitation, 'professionalId' | 'id'>,
  by: {
    readonly accountId: AccountId
    readonly answer: 'accepted' | 'declined'
    readonly at: Temporal.Instant
  },
): Promise<{ readonly first: boolean }> {
  const answer = { answer: by.answer, answeredAt: by.at }
  const rows = await tx
    .insert(invitationAnswers)
    .values({ professionalId, invitationId: id, accountId: by.accountId, ...answer })
    .onConflictDoUpdate({
      target: [invitationAnswers.professionalId, invitationAnswers.invitationId, invitationAnswers.accountId],
      set: answer,
      setWhere: sql`${invitationAnswers.answer} <> ${by.answer}`,
    })
    .returning({ accountId: invitationAnswers.accountId })
  return { first: rows.length > 0 }
}

/** Deletes the invitations that expired before a moment, with their answers. */
export async function deleteExpired(tx: Tx, before: Temporal.Instant): Promise<void> {
  await tx.delete(invitations).where(lt(invitations.expiresAt, before))
}
