import type { JobHandlers, PortsWithMailer, WorkerPorts } from './handler.ts'
import { keepQueueRunning } from './keep-queue-running.ts'
import type { QueueLimits } from './queue-pool.ts'
import { reportGivenUp } from './report-given-up.ts'
import { taskListOf } from './run-task.ts'
import { keepLeases } from './worker-leases.ts'

export interface WorkerOptions {
  readonly url: string
  readonly ports: PortsWithMailer
  readonly handlers: JobHandlers
  /** Called with each failure, the name of its task, and the id of its job or of the row that failed. */
  readonly report: (error: unknown, task: string, jobId?: string, rowId?: string) => void
  readonly concurrency?: number
  /** For tests; see worker-leases.ts. */
  readonly lease?: { readonly beatEvery: number; readonly deadAfter: number }
  /** For tests: milliseconds between two looks for jobs that were given up. */
  readonly lookEvery?: number
  /** For tests; see queue-pool.ts. */
  readonly limits?: QueueLimits
}

export interface Worker extends AsyncDisposable {
  readonly id: string
}

/** Runs background tasks until disposal. A failed task is retried after growing delays. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { url, ports, handlers, report, concurrency = 4, lease, lookEvery, limits } = options
  const { db, pause } = ports
  const id = `worker-${ports.newId()}`
  await using started = new AsyncDisposableStack()
  const leases = await keepLeases({ db, processId: id, report: (error) => report(error, 'lease'), ...lease })
  started.use(leases)
  const reportRow: WorkerPorts['reportRow'] = (error, task, rowId) => report(error, task, undefined, rowId)
  const taskList = taskListOf(handlers, { ...ports, workerId: id, reportRow })
  const queue = { url, concurrency, taskList, limits, report }
  const reportQueue = (error: unknown) => report(error, 'queue')
  started.use(await keepQueueRunning({ queue, leases, db, pause, report: reportQueue }))
  const known = Object.keys(taskList)
  started.use(reportGivenUp({ db, known, report, ...(lookEvery === undefined ? {} : { every: lookEvery }) }))
  const running = started.move()
  return { id, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
