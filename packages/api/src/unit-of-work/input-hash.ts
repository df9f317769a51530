import { createHash } from 'node:crypto'

/** A hash of the input, to detect that an idempotency key is reused with another input. */
export function inputHash(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64url')
}
