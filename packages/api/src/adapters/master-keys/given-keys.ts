import type { Random } from '#kernel/random.ts'
import type { MasterKeys } from '#vault/master-keys.ts'
import { type LocalKey, localWrapping } from './local-keys.ts'

/** Master keys of a variable, newest first. They change by a restart. */
export function givenMasterKeys(keys: readonly LocalKey[], random: Random): MasterKeys {
  const source = { known: () => keys, read: async () => keys }
  return { ...localWrapping(random, source), makeFirst: async () => null }
}
