import type { Result } from '#kernel/result.ts'
import type { PlacedText } from '#vault/private-text.ts'
import type { GraphContext } from './context.ts'
import { loaderFor } from './loader.ts'

/** Decrypts the texts that an answer shows, and reads the keys of their authors in one statement. */
const texts = loaderFor<PlacedText, Result<string, 'erased'>>(async ({ ports }, placed) => {
  const found = await ports.vault.decrypt(placed)
  return new Map(placed.flatMap((each, index) => (found[index] ? [[each, found[index]]] : [])))
})

/** A private text for the viewer; null if there is none, or if its author is erased. */
export async function privateText(context: GraphContext, placed: PlacedText | null): Promise<string | null> {
  const text = placed && (await texts(context, placed))
  return text?.ok === true ? text.value : null
}
