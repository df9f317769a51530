import type { Db, Tx } from '@hora/db/client'
import { dataKeys } from '@hora/db/tables'
import { and, asc, eq, gt, inArray, isNotNull, min, ne, sql } from 'drizzle-orm'
import type { AccountId } from '#kernel/ids.ts'
import type { WrappedKey } from './master-keys.ts'

/** A data key of a person; `wrapped` is null once it is destroyed. */
export interface StoredKey {
  readonly subject: AccountId
  readonly version: number
  readonly wrapped: WrappedKey | null
}

const columns = {
  subject: dataKeys.subjectId,
  version: dataKeys.version,
  masterKeyId: dataKeys.masterKeyId,
  wrapped: dataKeys.wrapped,
}

interface Row extends Omit<StoredKey, 'wrapped'> {
  readonly masterKeyId: string | null
  readonly wrapped: Uint8Array | null
}

function storedKey({ masterKeyId, wrapped, ...name }: Row): StoredKey {
  const isWhole = masterKeyId !== null && wrapped !== null
  return { ...name, wrapped: isWhole ? { masterKeyId, wrapped } : null }
}

/** All keys of some people, oldest first, in one statement. */
export async function readKeys(db: Db, subjects: readonly AccountId[]): Promise<readonly StoredKey[]> {
  const rows = await db
    .select(columns)
    .from(dataKeys)
    .where(inArray(dataKeys.subjectId, [...subjects]))
    .orderBy(asc(dataKeys.subjectId), asc(dataKeys.version))
  return rows.map(storedKey)
}

/** Stores a new key, unless somebody else has stored that version first. */
export async function insertKey(
  db: Db,
  { subject: subjectId, version, wrapped }: StoredKey & { readonly wrapped: WrappedKey },
  createdAt: Temporal.Instant,
): Promise<void> {
  await db
    .insert(dataKeys)
    .values({ subjectId, version, ...wrapped, createdAt })
    .onConflictDoNothing()
}

/** Stores the key that follows the newest one. False if that changed meanwhile, or the person is erased. */
export async function insertNextKey(
  tx: Tx,
  { subject: subjectId, version, wrapped }: StoredKey & { readonly wrapped: WrappedKey },
  createdAt: Temporal.Instant,
): Promise<boolean> {
  const known = await lockKeysOf(tx, subjectId)
  const newest = Math.max(0, ...known.map((key) => key.version))
  if (newest !== version - 1 || known.some((key) => key.wrapped === null)) return false
  await tx.insert(dataKeys).values({ subjectId, version, ...wrapped, createdAt })
  return true
}

/** The keys of a person, locked, so that none follows while they are destroyed. */
async function lockKeysOf(tx: Tx, subjectId: AccountId) {
  const { version, wrapped } = columns
  const own = eq(dataKeys.subjectId, subjectId)
  return await tx.select({ version, wrapped }).from(dataKeys).where(own).for('update')
}

/** Removes the bytes of all keys of a person. A person without a key gets a destroyed one, so that no key follows. */
export async function destroyKeysOf(tx: Tx, subjectId: AccountId, now: Temporal.Instant): Promise<void> {
  const destroyed = { masterKeyId: null, wrapped: null, destroyedAt: now }
  await tx
    .insert(dataKeys)
    .values({ subjectId, version: 1, ...destroyed, createdAt: now })
    .onConflictDoNothing()
  await lockKeysOf(tx, subjectId)
  await tx
    .update(dataKeys)
    .set(destroyed)
    .where(and(eq(dataKeys.subjectId, subjectId), isNotNull(dataKeys.wrapped)))
}

/** The ids of the master keys in use, each found by one step in the index. */
export async function readMasterKeyIds(db: Db): Promise<readonly string[]> {
  const ids: string[] = []
  for (;;) {
    const [row] = await db
      .select({ next: min(dataKeys.masterKeyId) })
      .from(dataKeys)
      .where(gt(dataKeys.masterKeyId, ids.at(-1) ?? ''))
    if (row?.next === null || row === undefined) return ids
    ids.push(row.next)
  }
}

/** Some keys that another master key than this one wraps. */
export async function readKeysOfOthers(
  db: Db,
  masterKeyId: string,
  limit: number,
): Promise<readonly StoredKey[]> {
  const rows = await db
    .select(columns)
    .from(dataKeys)
    .where(ne(dataKeys.masterKeyId, masterKeyId))
    .limit(limit)
  return rows.map(storedKey)
}

/** Replaces the wrapping of a key, unless it was replaced or destroyed meanwhile. */
export async function replaceWrapping(
  db: Db,
  { subject, version }: StoredKey,
  from: WrappedKey,
  to: WrappedKey,
): Promise<void> {
  await db
    .update(dataKeys)
    .set({ masterKeyId: to.masterKeyId, wrapped: to.wrapped })
    .where(
      and(
        eq(dataKeys.subjectId, subject),
        eq(dataKeys.version, version),
        eq(dataKeys.masterKeyId, from.masterKeyId),
      ),
    )
}

/** How many keys each master key wraps. */
export async function countByMasterKey(db: Db): Promise<readonly { id: string; keys: number }[]> {
  const rows = await db
    .select({ id: dataKeys.masterKeyId, keys: sql<number>`count(*)::int` })
    .from(dataKeys)
    .where(isNotNull(dataKeys.masterKeyId))
    .groupBy(dataKeys.masterKeyId)
    .orderBy(asc(dataKeys.masterKeyId))
  return rows.map(({ id, keys }) => ({ id: id ?? '', keys }))
}
