import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  Logger,
  type ParsedCronItem,
  parseCronItems,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { featureSchedules } from '#generated/schedules.gen.ts'
import { openQueuePool, type QueueLimits, queueLimits } from './queue-pool.ts'

export interface QueueOptions {
  readonly url: string
  readonly concurrency: number
  readonly taskList: TaskList
  /** As in `queueLimits` by default. */
  readonly limits?: QueueLimits | undefined
  /** Called with each failure of a job. */
  readonly report: (error: unknown, task: string, jobId: string) => void
}

/** One life of the queue's library, with its own connections. */
export interface Queue {
  /** The name under which it locks jobs. */
  readonly id: string
  /** The first error after which it may have lost track of its jobs. It must end then. */
  readonly lost: Promise<unknown>
  /** Stops taking jobs and waits for the running ones, and for its last statements. */
  end(): Promise<void>
}

/** Milliseconds that running tasks get when the worker stops. Unfinished tasks run on another worker. */
const grace = 4_000

/**
 * A run that was missed because the database was away is made up for within these milliseconds: twice the interval, so
 * that they contain a whole one at any time of day.
 */
const backfillPeriod = 1_200_000

const cronItems: ParsedCronItem[] = parseCronItems([
  { task: 'platform.clean-up', match: '*/10 * * * *', options: { backfillPeriod } },
  // Each run of the others does all that earlier ones have missed.
  ...Object.entries(featureSchedules).map(([task, match]) => ({
    task,
    match,
    options: { backfillPeriod: 0 },
  })),
])

/**
 * After two lost notes of finished jobs the library (0.18.0) waits for ever for a third: its count of open batches is wrong.
 * So once the tasks have ended, its statements get their time and no more.
 */
const lastStatements = async ({ connect, answer }: QueueLimits) =>
  await sleep(connect + answer, undefined, { ref: false })

/** Starts the library and waits for its first look for jobs. Throws if it cannot start or look. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { url, concurrency, taskList, limits = queueLimits, report } = options
  const events: WorkerEvents = new EventEmitter()
  const seen = observe(events, limits)
  events.on('job:error', ({ job, error }) => report(error, job.task_identifier, job.id))
  const pool = openQueuePool(url, concurrency + 2, limits)
  const closePool = () => void pool.end().catch(() => {})
  const runner = await run({
    pgPool: pool,
    concurrency,
    pollInterval: 1_000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: grace,
    taskList,
    parsedCronItems: cronItems,
    logger: new Logger(() => () => {}),
    events,
    // The library reports a lost statement only for batches. Without them it is an unhandled rejection.
    preset: {
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      plugins: [stopBetweenLooks(seen.looks)],
    },
  }).catch((error: unknown) => {
    closePool()
    throw error
  })
  runner.promise.then(() => seen.lost.resolve(new Error('The queue ended')), seen.lost.resolve)
  const end = async () => {
    await Promise.race([stopped(runner), seen.tasksEnded.then(() => lastStatements(limits))])
    closePool()
  }
  const failure = await seen.looked.promise
  if (failure !== null) {
    await end()
    throw failure.error
  }
  return { id: await seen.named.promise, lost: seen.lost.promise, end }
}

/**
 * What ends a queue. The connection that listens for new jobs is always open, so its end shows even an outage that
 * passes between two looks for jobs. Only a queue that starts makes up for recurring tasks.
 */
const losses = ['worker:getJob:error', 'worker:fatalError', 'pool:fatalError', 'pool:listen:error'] as const

/** What shows that no task runs any more. */
const ends = [
  'pool:gracefulShutdown:complete',
  'pool:forcefulShutdown:complete',
  'pool:forcefulShutdown:error',
] as const

function observe(events: WorkerEvents, limits: QueueLimits) {
  const looks = countLooks(events, limits)
  const named = Promise.withResolvers<string>()
  const looked = Promise.withResolvers<{ readonly error: unknown } | null>()
  const lost = Promise.withResolvers<unknown>()
  const tasksEnded = Promise.withResolvers<void>()
  for (const name of ends) events.on(name, () => tasksEnded.resolve())
  events.on('pool:create', ({ workerPool }) => named.resolve(workerPool.id))
  events.on('worker:getJob:empty', () => looked.resolve(null))
  events.on('job:start', () => looked.resolve(null))
  for (const name of losses)
    events.on(name, ({ error }: { readonly error: unknown }) => {
      looked.resolve({ error })
      lost.resolve(error)
    })
  return { named, looked, lost, looks, tasksEnded: tasksEnded.promise }
}

interface Looks {
  /** Resolves when no look for a job is under way, or after the time limit of a statement. */
  ended(): Promise<void>
}

function countLooks(events: WorkerEvents, { answer }: QueueLimits): Looks {
  let open = 0
  const changed = new EventEmitter()
  events.on('worker:getJob:start', () => void open++)
  for (const name of ['worker:getJob:empty', 'worker:getJob:error', 'job:start'] as const)
    events.on(name, () => {
      open--
      if (open === 0) changed.emit('ended')
    })
  const ended = async () => {
    if (open > 0) await once(changed, 'ended', { signal: AbortSignal.timeout(answer) }).catch(() => {})
  }
  return { ended }
}

/** A look for a job that fails while the queue stops is printed by the library, so the queue stops between two looks. */
function stopBetweenLooks(looks: Looks): GraphileConfig.Plugin {
  return {
    name: 'StopBetweenLooks',
    version: '1.0.0',
    worker: {
      middleware: {
        poolGracefulShutdown: async (next) => {
          await looks.ended()
          return await next()
        },
      },
    },
  }
}

/** A runner that stops by itself refuses a second stop, so its promise counts. Its errors are known already. */
async function stopped(runner: Runner): Promise<void> {
  await runner.stop().catch(() => {})
  await runner.promise.catch(() => {})
}
