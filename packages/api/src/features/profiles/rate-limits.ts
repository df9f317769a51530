import { limitKey, type RateLimit } from '#auth/rate-limits.ts'
import type { AccountId } from '#kernel/ids.ts'

const hour = 3_600

/** Decoding a picture needs memory and time. */
export function avatarUploads(accountId: AccountId): readonly RateLimit[] {
  return [{ bucket: `avatar:30/${hour}:${limitKey(accountId)}`, max: 30, seconds: hour }]
}
