import { createHash, createSecretKey, type KeyObject } from 'node:crypto'
import type { Random } from '#kernel/random.ts'
import { decryptBytes, encryptBytes, keyBytes } from '#vault/aes-gcm.ts'
import { MasterKeyProblem, type MasterKeys, type WrappedKey } from '#vault/master-keys.ts'

/** A master key of this machine. Its id is a digest of it, so a wrong key is recognised before it is used. */
export interface LocalKey {
  readonly id: string
  readonly key: KeyObject
}

/** The key of a text in base64 or base64url; null if it does not have the right length. */
export function parseLocalKey(text: string): LocalKey | null {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes ? localKey(bytes) : null
}

function localKey(bytes: Uint8Array): LocalKey {
  const digest = createHash('sha256').update('hora master key').update(bytes).digest('hex')
  return { id: digest.slice(0, 16), key: createSecretKey(bytes) }
}

/** A new key as text, for a file or a variable. */
export function newKeyText(random: Random): string {
  return Buffer.from(random.bytes(keyBytes)).toString('base64url')
}

interface Source {
  /** The keys that were read before, newest first. */
  known(): readonly LocalKey[]
  /** Reads them again. */
  read(): Promise<readonly LocalKey[]>
}

/** Wraps by the newest key of a source. An unknown key is looked for again, because the source may have changed. */
export function localWrapping(random: Random, { known, read }: Source): Omit<MasterKeys, 'makeFirst'> {
  const find = async (id: string) =>
    known().find((each) => each.id === id) ?? (await read()).find((each) => each.id === id)
  const newest = async (): Promise<LocalKey> => {
    const [key] = await read()
    if (key === undefined) throw new MasterKeyProblem('There is no master key.')
    return key
  }
  return {
    current: async () => (await newest()).id,
    knows: async (id) => (await find(id)) !== undefined,
    wrap: async (bytes, context) => {
      const { id: masterKeyId, key } = await newest()
      return { masterKeyId, wrapped: encryptBytes(random, key, bytes, bound(masterKeyId, context)) }
    },
    unwrap: async ({ masterKeyId, wrapped }: WrappedKey, context) => {
      const found = await find(masterKeyId)
      if (found === undefined) throw new MasterKeyProblem(`The master key ${masterKeyId} is missing.`)
      return decryptBytes(found.key, wrapped, bound(masterKeyId, context))
    },
  }
}

function bound(masterKeyId: string, context: string): Buffer {
  return Buffer.from(`${masterKeyId}:${context}`, 'utf8')
}
