import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto'
import type { Random } from '#kernel/random.ts'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Bytes of a key. */
export const keyBytes = 32

/** Encrypts with a random nonce: nonce, ciphertext, tag. `bound` is authenticated and must be given again to decrypt. */
export function encryptBytes(
  random: Random,
  key: KeyObject,
  plain: Uint8Array,
  bound: Uint8Array,
): Uint8Array {
  const nonce = random.bytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(bound)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the key, the bound bytes or the value itself are not those of the encryption. */
export function decryptBytes(key: KeyObject, value: Uint8Array, bound: Uint8Array): Buffer {
  const nonce = value.subarray(0, nonceBytes)
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
    .setAAD(bound)
    .setAuthTag(value.subarray(-tagBytes))
  return Buffer.concat([decipher.update(value.subarray(nonceBytes, -tagBytes)), decipher.final()])
}
