import type { PlacedText } from './private-text.ts'
import type { Vault } from './vault.ts'

/** A text for a reader; null if there is none, or if its author is erased. */
export async function shownText(
  { vault }: { readonly vault: Pick<Vault, 'decrypt'> },
  placed: PlacedText | null,
): Promise<string | null> {
  if (placed === null) return null
  const [text] = await vault.decrypt([placed])
  return text?.ok === true ? text.value : null
}
