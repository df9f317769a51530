import { type DatabaseChecks, databaseProblem } from './http/database-problem.ts'
import type { Logger } from './logger.ts'

const watchEvery = 1_000

/** Logs when the database can no longer be used, why, and when it can be used again. */
export function watchDatabase(checks: DatabaseChecks, logger: Pick<Logger, 'info' | 'warn'>): Disposable {
  let known: string | null = null
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    const reason = await databaseProblem(checks).finally(() => {
      looking = false
    })
    if (reason === known) return
    known = reason
    if (reason === null) logger.info('database available')
    else logger.warn({ reason }, 'database unavailable')
  }
  const timer = setInterval(() => void look(), watchEvery)
  timer.unref()
  return { [Symbol.dispose]: () => clearInterval(timer) }
}
