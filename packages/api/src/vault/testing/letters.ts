import { bookingChanges } from '@hora/db/tables'
import type { AccountId, BookingChangeId } from '#kernel/ids.ts'
import type { PlacedText } from '../private-text.ts'
import { placedText } from '../private-text.ts'
import type { Vault } from '../vault.ts'

/** A text as a row of booking changes would have it. */
export async function aLetter(
  { vault, newId }: { readonly vault: Vault; readonly newId: <I extends BookingChangeId>() => I },
  author: AccountId,
  text: string,
): Promise<PlacedText> {
  const [id, ready] = [newId<BookingChangeId>(), await vault.ready(author, text)]
  if (ready === null) throw new Error('The author is erased')
  return placedText(bookingChanges.message, id, ready.encryptFor(bookingChanges.message, id))
}
