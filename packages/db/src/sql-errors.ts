/** Classifies the errors of PostgreSQL and its driver for callers. */

/** Serialization failure, deadlock, lock not available: running the unit again may succeed. */
const retryableStates = new Set(['40001', '40P01', '55P03'])

/**
 * Connection exceptions, shutdown, resources exhausted, disk errors, statement timeout, a read-only server (a standby,
 * or a primary being replaced): a later attempt may succeed.
 */
const unavailableStates = /^(08...|53...|58030|57P0[1-5]|57014|25006|25P03|25P04)$/

/** Error codes of the driver and the operating system for an unreachable or disappearing server. */
const unavailableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNABORTED',
  'ERR_STREAM_DESTROYED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'STATEMENT_UNANSWERED',
  'NO_FREE_CONNECTION',
  'DATABASE_SILENT',
])

/** The database cannot answer now; the same request may succeed later. The API maps it to RETRY_LATER. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater'
  /** True when the connection broke during COMMIT. Only an idempotency key can show whether it took effect. */
  readonly mayHaveCommitted: boolean

  constructor(cause: unknown, mayHaveCommitted = false) {
    super('The database cannot do this now; try again later', { cause })
    this.mayHaveCommitted = mayHaveCommitted
  }
}

/** The five-character SQLSTATE of an error or its cause; undefined for errors that are not the database's. */
export function sqlState(error: unknown): string | undefined {
  return firstInChain(error, (link) => {
    const code = field(link, 'code')
    return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && field(link, 'severity') !== undefined
      ? code
      : undefined
  })
}

/** The constraint named in an error with 23505, 23P01, 23503 or 23514. */
export function constraintName(error: unknown): string | undefined {
  return firstInChain(error, (link) => field(link, 'constraint_name') ?? field(link, 'constraint'))
}

/** Whether running the whole unit again may succeed. */
export function isRetryable(error: unknown): boolean {
  return retryableStates.has(sqlState(error) ?? '')
}

/** Whether the server is unreachable, restarting, out of resources, or too slow. */
export function isUnavailable(error: unknown): boolean {
  const state = sqlState(error)
  if (state !== undefined) return unavailableStates.test(state)
  return firstInChain(error, (link) => unavailableCodes.has(field(link, 'code') ?? '') || undefined) ?? false
}

/** Whether the process closed its own pool, so that no later attempt can succeed. */
export function isPoolClosed(error: unknown): boolean {
  return firstInChain(error, (link) => field(link, 'code') === 'CONNECTION_ENDED' || undefined) ?? false
}

function firstInChain<T>(error: unknown, pick: (link: object) => T | undefined): T | undefined {
  let link = error
  for (let depth = 0; depth < 8 && typeof link === 'object' && link !== null; depth++) {
    const found = pick(link)
    if (found !== undefined) return found
    link = 'cause' in link ? link.cause : undefined
  }
  return undefined
}

function field(link: object, name: string): string | undefined {
  const value: unknown = Reflect.get(link, name)
  return typeof value === 'string' ? value : undefined
}
