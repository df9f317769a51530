import type { Db, Tx } from '@hora/db/client'
import {
  bookingChanges,
  invitations,
  timeOff,
  type UnencryptedTextRow,
  unencryptedTexts,
} from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { and, eq, inArray } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { MakeReady, ReadyText } from './private-text.ts'
import { truncateOldTexts } from './truncate-old-texts.sql.ts'

/** Texts in one transaction. */
const batchSize = 200

type OldText = UnencryptedTextRow
type Write = (tx: Tx, row: OldText, text: ReadyText) => PromiseLike<unknown>

/** How a text gets into the row it belongs to. */
const writers: Readonly<Record<OldText['place'], Write>> = {
  'booking_changes.message': (tx, row, text) =>
    tx
      .update(bookingChanges)
      .set({ message: text.encryptFor(bookingChanges.message, row.rowId) })
      .where(isRow(bookingChanges, row)),
  'invitations.message': (tx, row, text) =>
    tx
      .update(invitations)
      .set({ message: text.encryptFor(invitations.message, row.rowId) })
      .where(isRow(invitations, row)),
  'time_off.label': (tx, row, text) =>
    tx
      .update(timeOff)
      .set({ label: text.encryptFor(timeOff.label, row.rowId) })
      .where(isRow(timeOff, row)),
}

/**
 * Encrypts the texts of an older version in batches. Each batch is one transaction, so after a crash a text is in
 * exactly one of the two places. Several processes may do this at once.
 */
export async function encryptOldTexts(
  { db, ready }: { readonly db: Db; readonly ready: MakeReady },
  say: (sentence: string) => void,
): Promise<void> {
  let count = 0
  for (;;) {
    const batch = await db.select().from(unencryptedTexts).limit(batchSize)
    if (batch.length === 0) break
    const texts = new Map<string, ReadyText | null>()
    for (const row of batch) texts.set(keyOf(row), await ready(row.authorId, row.content))
    count += await inTransaction(db, (tx) => moveTexts(tx, batch, texts))
  }
  await truncateOldTexts(db)
  if (count > 0) say(`Encrypted ${count} private texts of an older version.`)
}

async function moveTexts(
  tx: Tx,
  batch: readonly OldText[],
  texts: ReadonlyMap<string, ReadyText | null>,
): Promise<number> {
  const ids = batch.map(({ rowId }) => rowId)
  const mine = await tx.delete(unencryptedTexts).where(inArray(unencryptedTexts.rowId, ids)).returning()
  for (const row of mine) {
    const text = texts.get(keyOf(row))
    if (text) await writers[row.place](tx, row, text)
  }
  return mine.length
}

function keyOf({ place, rowId }: OldText): string {
  return `${place}:${rowId}`
}

type Target = typeof bookingChanges | typeof invitations | typeof timeOff

function isRow({ professionalId, id }: Target, row: OldText) {
  return and(eq(professionalId, row.professionalId), eq<PgColumn>(id, row.rowId))
}
