import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@hora/db/client'
import { isUnavailable } from '@hora/db/sql-errors'
import { openQueue, type Queue, type QueueOptions } from './open-queue.ts'
import { releaseWorker } from './release-dead.sql.ts'
import { retryAfterOutage } from './retry-after-outage.ts'
import type { Leases } from './worker-leases.ts'

export interface KeptQueueOptions {
  readonly queue: QueueOptions
  readonly leases: Leases
  readonly db: Db
  readonly pause: (milliseconds: number) => Promise<void>
  readonly report: (error: unknown) => void
}

/** Milliseconds between two attempts to start the queue. */
const between = 500
/** Milliseconds for the queues to end when the process stops: the time of running tasks, and some for the database. */
const longestEnd = 6_000

/**
 * Keeps the queue running. A statement whose answer did not arrive may have locked a job that nobody runs, or may not
 * have removed one that is done. The library cannot find out which. So the queue ends after any lost statement and a
 * new one starts under a new name. Once the running tasks of the old one have ended, all its locks are released.
 * The first start throws errors other than an unavailable database.
 */
export async function keepQueueRunning(options: KeptQueueOptions): Promise<AsyncDisposable> {
  const { leases, report } = options
  const stopping = new AbortController()
  const { promise: stopped, resolve: stop } = Promise.withResolvers<null>()
  const ending = new Set<Promise<void>>()
  const open = async (isFirst: boolean): Promise<Queue | null> => {
    const opened = await openOnceAnswered(options, stopping.signal, isFirst)
    if (opened !== null) leases.add(opened.id)
    return opened
  }
  const end = (old: Queue) => {
    const ended = endQueue(options, old, stopping.signal)
      .catch(report)
      .finally(() => ending.delete(ended))
    ending.add(ended)
  }
  const keep = async (first: Queue | null) => {
    for (let current = first; current !== null; current = await open(false)) {
      const lost = await Promise.race([current.lost.then((error) => ({ error })), stopped])
      end(current)
      if (lost === null) return
      report(lost.error)
    }
  }
  const kept = keep(await open(true))
  const ended = async () => {
    await kept
    await Promise.all(ending)
  }
  return {
    [Symbol.asyncDispose]: async () => {
      stopping.abort()
      stop(null)
      // A look for a job on a dead connection lasts longer. What it locks is released with the lease of its queue.
      await Promise.race([ended(), sleep(longestEnd, undefined, { ref: false })])
    },
  }
}

async function openOnceAnswered(
  { queue, pause, report }: KeptQueueOptions,
  signal: AbortSignal,
  isFirst: boolean,
): Promise<Queue | null> {
  let isReported = false
  while (!signal.aborted) {
    try {
      return await openQueue(queue)
    } catch (error) {
      const isKnown = isUnavailable(error) || isTimeout(error)
      if (isFirst && !isKnown) throw error
      if (!isKnown && !isReported) report(error)
      isReported ||= !isKnown
      await pause(between)
    }
  }
  return null
}

/** The library's driver reports its own time limits without a code. */
function isTimeout(error: unknown): boolean {
  return error instanceof Error && /timeout|terminated/i.test(error.message)
}

/** A queue that stops with its process does not wait for a database that is away: its lease ends instead. */
async function endQueue(
  { db, pause, leases }: KeptQueueOptions,
  old: Queue,
  signal: AbortSignal,
): Promise<void> {
  await old.end()
  const release = async () => {
    await releaseWorker(db, old.id)
    await leases.drop(old.id)
  }
  await retryAfterOutage({ db, pause }, release, Number.POSITIVE_INFINITY, signal)
}
