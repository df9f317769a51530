import type { Logger } from './logger.ts'
import { isAway } from './pipeline/is-away.ts'

/** Logs what nobody expected, once, with the request it happened in. A database that is away is an outage, no bug. */
export function reportTo(logger: Logger): (error: unknown, requestId?: string) => void {
  return (err, requestId) => {
    if (isAway(err)) logger.warn({ err, requestId }, 'database away')
    else logger.error({ err, requestId }, 'bug')
  }
}
