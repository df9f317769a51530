import { connect } from '@hora/db/client'
import { type Loss, openNetwork, scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import type { FileId } from '#kernel/ids.ts'
import { waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { enqueue } from './enqueue.ts'
import type { JobHandlers } from './handler.ts'
import type { QueueLimits } from './queue-pool.ts'
import { startWorker } from './start-worker.ts'

const timeout = scaledTime(20_000)

const enqueueDelete = (world: World, storageKey: string) =>
  inTransaction(world.ports.db, async (tx) => {
    await enqueue(tx, 'files.delete', { fileId: world.ports.newId<FileId>(), storageKey })
  })

/** The jobs of the test that are not done. Recurring ones come with each full minute, and have no handler here. */
const leftTo = async (world: World) =>
  (await waitingJobs(world)).filter(({ name }) => name === 'files.delete')

/** A worker whose queue goes over a network that a test can cut. Its lease is long, so that only the worker itself releases its jobs. */
async function workerOverNetwork(world: World, handlers: JobHandlers, limits?: QueueLimits) {
  await using started = new AsyncDisposableStack()
  const network = started.use(await openNetwork(world.url))
  const { db } = started.use(connect(world.url, { applicationName: 'test worker' }))
  const ports = { ...world.ports, db }
  const lease = { beatEvery: 1_000, deadAfter: 3_600 }
  started.use(
    await startWorker({
      ...{ url: network.url, ports, handlers, report: () => {}, lease },
      ...(limits && { limits }),
    }),
  )
  const running = started.move()
  return { network, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

const losses: readonly Loss[] = ['request', 'answer']
const cases: readonly { readonly text: string; readonly loss: Loss }[] = [
  // Only this answer contains the job. Other looks find nothing.
  { text: '"storageKey":"a"', loss: 'answer with' },
  ...['get_job', 'complete_job', 'fail_job'].flatMap((statement) =>
    losses.map((loss) => ({ text: `${statement}/graphile_worker`, loss })),
  ),
]

test.each(cases)('a job is done although the $loss $text is lost', async ({ text, loss }) => {
  await using world = await openWorld()
  let runs = 0
  const handlers: JobHandlers = {
    'files.delete': async () => {
      runs++
      if (text.startsWith('fail_job') && runs === 1) throw new Error('the disk is away')
    },
  }
  await using worker = await workerOverNetwork(world, handlers)
  worker.network.lose(text, loss)
  await enqueueDelete(world, 'a')
  await expect.poll(() => worker.network.isDone, { timeout }).toBe(true)
  await expect.poll(async () => await leftTo(world), { timeout }).toEqual([])
  expect(runs).toBeGreaterThanOrEqual(1)
  await enqueueDelete(world, 'b')
  await expect.poll(async () => await leftTo(world), { timeout }).toEqual([])
})

test('while an old queue ends, its running task keeps its job, and new jobs run', async () => {
  await using world = await openWorld()
  const started: string[] = []
  const finish = Promise.withResolvers<void>()
  const handlers: JobHandlers = {
    'files.delete': async ({ storageKey }) => {
      started.push(storageKey)
      if (storageKey === 'slow') await finish.promise
    },
  }
  await using worker = await workerOverNetwork(world, handlers)
  await enqueueDelete(world, 'slow')
  await expect.poll(() => started, { timeout }).toEqual(['slow'])
  worker.network.lose('get_job/graphile_worker', 'answer')
  await expect.poll(() => worker.network.isDone, { timeout }).toBe(true)
  await enqueueDelete(world, 'next')
  await expect.poll(() => started, { timeout }).toEqual(['slow', 'next'])
  finish.resolve()
  await expect.poll(async () => await leftTo(world), { timeout }).toEqual([])
  expect(started).toEqual(['slow', 'next'])
})

test(
  'a queue that loses two finished jobs at once gives both up, although its library never ends',
  async () => {
    await using world = await openWorld()
    const waiting = new Map<string, () => void>()
    const runs: string[] = []
    const handlers: JobHandlers = {
      'files.delete': async ({ storageKey }) => {
        runs.push(storageKey)
        if (runs.length > 2) return
        const { promise, resolve } = Promise.withResolvers<void>()
        waiting.set(storageKey, resolve)
        await promise
      },
    }
    const limits = { connect: 1_000, answer: 1_000 }
    await using worker = await workerOverNetwork(world, handlers, limits)
    for (const storageKey of ['a', 'b']) await enqueueDelete(world, storageKey)
    await expect.poll(() => waiting.size, { timeout }).toBe(2)
    worker.network.swallow('both')
    for (const storageKey of ['a', 'b']) {
      waiting.get(storageKey)?.()
      // Each is then a statement of its own.
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await new Promise((resolve) => setTimeout(resolve, limits.answer))
    worker.network.restore()
    await expect.poll(async () => await leftTo(world), { timeout: scaledTime(60_000) }).toEqual([])
    expect(runs.toSorted()).toEqual(['a', 'a', 'b', 'b'])
  },
  scaledTime(120_000),
)
