import DataLoader from 'dataloader'
import type { Result } from '#kernel/result.ts'
import type { PlacedText } from '#vault/private-text.ts'
import type { GraphContext } from './context.ts'

type BatchRead<K, V> = (context: GraphContext, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>

/**
 * A batched read that is cached for the request: `const accountById = loaderFor(readAccounts)`, then
 * `accountById(context, id)`. Hot paths use a join instead (one statement, no promise for each row). A key
 * that is an object is also the key of its result.
 */
export function loaderFor<K extends string | object, V>(read: BatchRead<K, V>) {
  const slot = Symbol('loader')
  return async (context: GraphContext, key: K): Promise<V | null> => {
    const known = context.loaders.get(slot) as DataLoader<K, V | null> | undefined
    const loader =
      known ??
      new DataLoader<K, V | null>(async (keys) => {
        const found = await read(context, keys)
        return keys.map((each) => found.get(each) ?? null)
      })
    if (known === undefined) context.loaders.set(slot, loader)
    return await loader.load(key)
  }
}

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
