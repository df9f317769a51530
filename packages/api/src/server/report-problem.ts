import type { Logger } from './logger.ts'
import { isAway } from './pipeline/is-away.ts'

/** Logs an unexpected error once, with its request. An unavailable database is logged as an outage, not as a bug. */
export function reportTo(logger: Logger): (error: unknown, requestId?: string) => void {
  return (err, requestId) => {
    if (isAway(err)) logger.warn({ err, requestId }, 'database unavailable')
    else logger.error({ err, requestId }, 'bug')
  }
}
