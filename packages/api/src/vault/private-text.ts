import type { EncryptedText, PrivateTextColumn } from '@hora/db/private-text'
import { getTableName } from 'drizzle-orm'
import type { AccountId, Id } from '#kernel/ids.ts'

/** A text that is ready to be encrypted inside a transaction, once the id of its row is known. */
export interface ReadyText {
  encryptFor(column: PrivateTextColumn, row: Id): EncryptedText
}

/** Makes a text of its author ready; null if the author is erased. Called outside of transactions. */
export type MakeReady = (author: AccountId, text: string) => Promise<ReadyText | null>

/** An encrypted text with its place. It decrypts only there. */
export interface PlacedText {
  readonly text: EncryptedText
  readonly place: string
}

/** A text as it was read from a row; null stays null. */
export function placedText(column: PrivateTextColumn, row: Id, text: EncryptedText): PlacedText
export function placedText(column: PrivateTextColumn, row: Id, text: EncryptedText | null): PlacedText | null
export function placedText(
  column: PrivateTextColumn,
  row: Id,
  text: EncryptedText | null,
): PlacedText | null {
  return text === null ? null : { text, place: placeOf(column, row) }
}

/** The name of a place, which the encryption authenticates. */
export function placeOf(column: PrivateTextColumn, row: Id): string {
  return `${getTableName(column.table)}.${column.name}:${row}`
}
