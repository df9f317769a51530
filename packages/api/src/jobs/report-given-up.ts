import type { Db } from '@hora/db/client'
import { takeUnreported } from './given-up.sql.ts'
import { TaskGivenUp } from './task-errors.ts'

/** Milliseconds between two looks. */
const lookEvery = 60_000

export interface GivenUpOptions {
  readonly db: Db
  /** The names of the tasks that this version can run. */
  readonly known: readonly string[]
  readonly report: (error: unknown, task: string, jobId?: string) => void
  readonly every?: number
}

/**
 * Reports each job that does not run again, once, by its task and id. The table is the source, because a job that ends
 * with its process leaves no event.
 */
export function reportGivenUp({ db, known, report, every = lookEvery }: GivenUpOptions): AsyncDisposable {
  const look = async () => {
    try {
      for (const { id, task, reason } of await takeUnreported(db, known))
        report(new TaskGivenUp(reason), task, id)
    } catch (error) {
      report(error, 'report-given-up')
    }
  }
  let looking: Promise<void> | null = null
  const tick = () => {
    looking ??= look().finally(() => {
      looking = null
    })
  }
  tick()
  const timer = setInterval(tick, every)
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(timer)
      await looking
    },
  }
}
