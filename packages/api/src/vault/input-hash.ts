import { createHmac, type KeyObject } from 'node:crypto'

/** A keyed hash of an input. Without the key, nobody can find a short text by trying all. */
export type HashInput = (operation: string, input: unknown) => string

export function inputHash(key: KeyObject | Uint8Array): HashInput {
  return (operation, input) =>
    createHmac('sha256', key)
      .update(JSON.stringify([operation, input]))
      .digest('base64url')
}
