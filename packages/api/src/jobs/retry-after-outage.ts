import type { Db } from '@hora/db/client'
import { ping } from '@hora/db/ping'
import { isPoolClosed, isUnavailable } from '@hora/db/sql-errors'
import { MailNotSent, type Ports } from '#ports'

/** Milliseconds between two looks for the database. */
const between = 250

type Waits = Pick<Ports, 'db' | 'pause'>

/**
 * Runs idempotent work until the database has answered it. Other errors are thrown, and so is the error of a pool that
 * was closed.
 */
export async function untilAnswered<T>(ports: Waits, work: () => Promise<T>): Promise<T> {
  return await retryAfterOutage(ports, work, Number.POSITIVE_INFINITY)
}

/** The same with a limit of runs, for work that may itself be the reason why the database does not answer. */
export async function retryAfterOutage<T>(
  { db, pause }: Waits,
  work: () => Promise<T>,
  maxRuns: number,
  signal?: AbortSignal,
): Promise<T> {
  for (let runs = 1; ; runs++) {
    try {
      return await work()
    } catch (error) {
      if (!isDatabaseAway(error) || runs >= maxRuns || signal?.aborted) throw error
      await pause(between)
      await untilBack(db, pause, signal)
    }
  }
}

async function untilBack(db: Db, pause: Ports['pause'], signal: AbortSignal | undefined): Promise<void> {
  while (!signal?.aborted) {
    try {
      if ((await ping(db)) === 'ok') return
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
    }
    await pause(between)
  }
}

/** A mail server has error codes like those of a database. */
function isDatabaseAway(error: unknown): boolean {
  return !(error instanceof MailNotSent) && isUnavailable(error) && !isPoolClosed(error)
}
