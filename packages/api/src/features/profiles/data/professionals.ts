import type { Db, Tx } from '@hora/db/client'
import type { BecomeProfessionalInput, UpdateProfessionalInput } from '@hora/schema/inputs/profiles'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Decoded } from '#kernel/decoded.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { professionals } from './tables.ts'

/** Returns false when the account is already a professional. A used handle throws (professionals_handle_key). */
export async function insertProfessional(
  tx: Tx,
  accountId: AccountId,
  { handle, profession, zone }: Decoded<BecomeProfessionalInput>,
  now: Temporal.Instant,
): Promise<boolean> {
  // Here an account becomes a professional: the row makes it true.
  const id = accountId as ProfessionalId
  const made = await tx
    .insert(professionals)
    .values({ id, handle, profession, zone, zoneChosenAt: now, createdAt: now })
    .onConflictDoNothing({ target: professionals.id })
    .returning({ id: professionals.id })
  return made.length === 1
}

/** Absent fields stay. Returns false when the version is not the expected one; a used handle throws. */
export async function changeProfessional(
  tx: Tx,
  id: ProfessionalId,
  { expectedVersion, ...change }: Decoded<UpdateProfessionalInput>,
  now: Temporal.Instant,
): Promise<boolean> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const zoneChosen = change.zone === undefined ? {} : { zoneChosenAt: now }
  const changed = await tx
    .update(professionals)
    .set({ ...given, ...zoneChosen, version: sql`${professionals.version} + 1` })
    .where(and(eq(professionals.id, id), eq(professionals.version, expectedVersion)))
    .returning({ version: professionals.version })
  return changed.length === 1
}

/** Those of some handles that a practice has. */
export async function takenHandles(db: Db, handles: readonly string[]): Promise<ReadonlySet<string>> {
  const { handle } = professionals
  const rows = await db
    .select({ handle })
    .from(professionals)
    .where(inArray(handle, [...handles]))
  return new Set(rows.map((row) => row.handle))
}

/** Stores when the professional first looked at the page that clients see; later calls change nothing. */
export async function markPageSeen(tx: Tx, id: ProfessionalId, now: Temporal.Instant): Promise<void> {
  const { pageSeenAt } = professionals
  await tx
    .update(professionals)
    .set({ pageSeenAt: now })
    .where(and(eq(professionals.id, id), isNull(pageSeenAt)))
}

/** Stores when the first steps were hidden; later calls change nothing. */
export async function markStepsHidden(tx: Tx, id: ProfessionalId, now: Temporal.Instant): Promise<void> {
  const { stepsHiddenAt } = professionals
  await tx
    .update(professionals)
    .set({ stepsHiddenAt: now })
    .where(and(eq(professionals.id, id), isNull(stepsHiddenAt)))
}

/** Stores the time of the first onboarding; later calls change nothing. */
export async function markOnboarded(tx: Tx, id: ProfessionalId, now: Temporal.Instant): Promise<void> {
  await tx
    .update(professionals)
    .set({ onboardedAt: now })
    .where(and(eq(professionals.id, id), isNull(professionals.onboardedAt)))
}
