import { createSecretKey } from 'node:crypto'
import { setImmediate as later } from 'node:timers/promises'
import type { Random } from '#kernel/random.ts'
import { decryptBytes, encryptBytes } from '#vault/aes-gcm.ts'
import { MasterKeyProblem, type MasterKeys } from '#vault/master-keys.ts'

/** A double of a key service: its keys never leave it, and every call waits. */
export function keyServiceDouble(random: Random): MasterKeys & { readonly addKey: () => void } {
  const keys = [newKey()]
  const idOf = (index: number) => `service/${index + 1}`
  const bound = (id: string, context: string) => Buffer.from(`${id} ${context}`)
  function newKey() {
    return createSecretKey(random.bytes(32))
  }
  return {
    makeFirst: async () => null,
    current: async () => idOf(keys.length - 1),
    knows: async (id) => keys.some((_, index) => idOf(index) === id),
    wrap: async (bytes, context) => {
      await later()
      const [index, key] = [keys.length - 1, keys.at(-1) ?? newKey()]
      const id = idOf(index)
      return { masterKeyId: id, wrapped: encryptBytes(random, key, bytes, bound(id, context)) }
    },
    unwrap: async ({ masterKeyId, wrapped }, context) => {
      await later()
      const key = keys.find((_, index) => idOf(index) === masterKeyId)
      if (key === undefined) throw new MasterKeyProblem(`The master key ${masterKeyId} is missing.`)
      return decryptBytes(key, wrapped, bound(masterKeyId, context))
    },
    addKey: () => void keys.push(newKey()),
  }
}
