import type { Db } from '@hora/db/client'
import { contextOf } from './cached-keys.ts'
import { readKeysOfOthers, replaceWrapping } from './data-key-store.ts'
import type { MasterKeys } from './master-keys.ts'

/** Keys that are read at once. */
const batchSize = 100

/**
 * Wraps every data key with the current master key, and returns how many it changed. People may write meanwhile: the
 * data keys stay the same, and a key that is destroyed meanwhile stays destroyed.
 */
export async function rewrapKeys(db: Db, masterKeys: MasterKeys): Promise<number> {
  for (let count = 0; ; ) {
    const stored = await readKeysOfOthers(db, await masterKeys.current(), batchSize)
    if (stored.length === 0) return count
    for (const key of stored) {
      if (key.wrapped === null) continue
      const context = contextOf(key)
      const wrapped = await masterKeys.wrap(await masterKeys.unwrap(key.wrapped, context), context)
      await replaceWrapping(db, key, key.wrapped, wrapped)
      count++
    }
  }
}
