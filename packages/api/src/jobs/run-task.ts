import { sqlState } from '@hora/db/sql-errors'
import type { Task, TaskList } from 'graphile-worker'
import type { JobName } from './catalogue.ts'
import { useUpAttempts } from './given-up.sql.ts'
import type { JobHandlers, WorkerPorts } from './handler.ts'
import { renamedJobs } from './renamed-jobs.ts'
import { retryAfterOutage, untilAnswered } from './retry-after-outage.ts'
import { CannotSucceed } from './task-errors.ts'

type Handle = (payload: unknown, ports: WorkerPorts) => Promise<void>

/** How often one attempt runs its task, if the database goes away again and again. */
const maxRuns = 5

/** The task of each handler, also under its earlier names. */
export function taskListOf(handlers: JobHandlers, ports: WorkerPorts): TaskList {
  const tasks = Object.entries(handlers) as [JobName, Handle][]
  const taskList: TaskList = Object.fromEntries(tasks.map(([name, handle]) => [name, taskOf(handle, ports)]))
  for (const [earlier, name] of Object.entries(renamedJobs)) {
    const task = taskList[name]
    if (task !== undefined) taskList[earlier] = task
  }
  return taskList
}

/**
 * An attempt that meets an outage of the database waits for its end and runs again, because a failed attempt waits
 * longer each time. A task that cannot succeed uses up its attempts at once.
 */
function taskOf(handle: Handle, ports: WorkerPorts): Task {
  return async (payload, { job, abortSignal }) => {
    try {
      if (!isRecord(payload)) throw new CannotSucceed('The payload is not an object')
      await retryAfterOutage(ports, () => handle(payload, ports), maxRuns, abortSignal)
    } catch (error) {
      if (cannotSucceed(error)) await untilAnswered(ports, () => useUpAttempts(ports.db, job.id))
      throw error
    }
  }
}

function isRecord(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && !Array.isArray(payload)
}

/** A payload with values of the wrong type or without values makes a statement that the database or its driver refuses. */
function cannotSucceed(error: unknown): boolean {
  if (error instanceof CannotSucceed || /^22/.test(sqlState(error) ?? '')) return true
  const cause = error instanceof Error ? (error.cause ?? error) : error
  return cause instanceof Error && 'code' in cause && cause.code === 'UNDEFINED_VALUE'
}
