import type { Result } from '#kernel/result.ts'

/** The value of a result that must be a success. */
export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value
  throw new Error(`Expected a success, got ${result.error.code}`)
}
