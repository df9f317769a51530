import type { Result } from '#kernel/result.ts'

/** The value of what must succeed. */
export function must<T>(result: Result<T, { readonly code: string }>): T {
  if (result.ok) return result.value
  throw new Error(`Expected a success, got ${result.error.code}`)
}
