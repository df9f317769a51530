import { EventEmitter } from 'node:events'
import { isUnavailable } from '@hora/db/sql-errors'
import { Logger, parseCronItems, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import type { JobName } from './catalogue.ts'
import type { JobHandlers, WorkerPorts } from './handler.ts'
import { renamedJobs } from './renamed-jobs.ts'
import { keepLease } from './worker-leases.ts'

export interface WorkerOptions {
  readonly url: string
  readonly ports: WorkerPorts
  readonly handlers: JobHandlers
  /** Called with each failure and the name of its task. */
  readonly report: (error: unknown, task: string) => void
  readonly concurrency?: number
  /** For tests; see worker-leases.ts. */
  readonly lease?: { readonly beatEvery: number; readonly deadAfter: number }
}

export interface Worker extends AsyncDisposable {
  readonly id: string
}

/** Milliseconds that running tasks get when the worker stops. Unfinished tasks run on another worker. */
const grace = 4_000

/** Runs background tasks until disposal. A failed task is retried after growing delays. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, ports, handlers, report, concurrency = 4, lease } = options
  const { runner, id } = await startRunnerChecked((events) => {
    events.on('job:error', ({ job, error }) => report(error, job.task_identifier))
    return run({
      connectionString: url,
      concurrency,
      maxPoolSize: concurrency + 2,
      pollInterval: 1_000,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: grace,
      taskList: taskListOf(handlers, ports),
      parsedCronItems: parseCronItems([{ task: 'platform.clean-up', match: '*/10 * * * *' }]),
      logger: new Logger(() => () => {}),
      events,
    })
  })
  const lives = keepLease({
    db: ports.db,
    workerId: id,
    report: (error) => report(error, 'lease'),
    ...lease,
  })
  runner.promise.catch((error: unknown) => report(error, 'worker'))
  const dispose = async () => {
    await runner.stop().catch((error: unknown) => report(error, 'worker'))
    await lives[Symbol.asyncDispose]()
  }
  return { id, [Symbol.asyncDispose]: dispose }
}

/**
 * Starts a runner and waits for its first look for tasks. A runner whose first look fails never recovers, because it
 * caches the rejected promise of its task ids. So it is replaced by a new one if the database was only unavailable.
 * Other errors are thrown.
 */
async function startRunnerChecked(
  start: (events: WorkerEvents) => Promise<Runner>,
): Promise<{ runner: Runner; id: string }> {
  for (;;) {
    const events: WorkerEvents = new EventEmitter()
    const named = Promise.withResolvers<string>()
    const looked = Promise.withResolvers<{ readonly error: unknown } | null>()
    events.on('pool:create', ({ workerPool }) => named.resolve(workerPool.id))
    events.on('worker:getJob:empty', () => looked.resolve(null))
    events.on('job:start', () => looked.resolve(null))
    events.on('worker:getJob:error', ({ error }) => looked.resolve({ error }))
    const runner = await start(events)
    const failure = await looked.promise
    if (failure === null) return { runner, id: await named.promise }
    await runner.stop()
    if (!isUnavailable(failure.error)) throw failure.error
  }
}

function taskListOf(handlers: JobHandlers, ports: WorkerPorts): TaskList {
  const tasks = Object.entries(handlers) as [
    JobName,
    (payload: unknown, ports: WorkerPorts) => Promise<void>,
  ][]
  const taskList: TaskList = Object.fromEntries(
    tasks.map(([name, handle]) => [name, (payload) => handle(payload, ports)]),
  )
  for (const [earlier, name] of Object.entries(renamedJobs)) {
    const task = taskList[name]
    if (task !== undefined) taskList[earlier] = task
  }
  return taskList
}
