import { createHash } from 'node:crypto'

/** What tells two uses of one idempotency key apart. */
export function inputHash(operation: string, input: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64url')
}
