import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { connect } from '@hora/db/client'
import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import type { FileId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'
import { enqueue } from './enqueue.ts'
import type { JobHandlers, WorkerPorts } from './handler.ts'
import { startWorker } from './start-worker.ts'
import { lease } from './worker-leases.ts'

/** A worker on a slow machine may be late with a heartbeat, so the limit is longer there. */
const quickLease = { beatEvery: 200, deadAfter: Math.ceil(scaledTime(1_500) / 1_000) }

/** Workers have their own connections, which end with them. */
async function workerIn(world: World, handlers: JobHandlers, report = (_: unknown) => {}) {
  await using started = new AsyncDisposableStack()
  const { db } = started.use(connect(world.url, { applicationName: 'test worker' }))
  const ports: WorkerPorts = { ...world.ports, db }
  started.use(await startWorker({ url: world.url, ports, handlers, report, lease: quickLease }))
  return started.move()
}

const enqueueDelete = (world: World, storageKey: string) =>
  inTransaction(world.ports.db, async (tx) => {
    await enqueue(tx, 'files.delete', { fileId: world.ports.newId<FileId>(), storageKey })
  })

test('a task runs after its transaction has committed, and never after a rollback', async () => {
  await using world = await openWorld()
  const seen: string[] = []
  await using _worker = await workerIn(world, {
    'files.delete': async ({ storageKey }) => void seen.push(storageKey),
  })
  const failing = inTransaction(world.ports.db, async (tx) => {
    await enqueue(tx, 'files.delete', { fileId: world.ports.newId<FileId>(), storageKey: 'rolled back' })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  await enqueueDelete(world, 'committed')
  await expect.poll(() => seen).toEqual(['committed'])
})

test('a task that fails is reported and tried again later', async () => {
  await using world = await openWorld()
  let tries = 0
  const reported: unknown[] = []
  const handlers: JobHandlers = {
    'files.delete': async () => {
      tries++
      if (tries === 1) throw new Error('the disk is away')
    },
  }
  await using _worker = await workerIn(world, handlers, (error) => void reported.push(error))
  await enqueueDelete(world, 'x')
  await expect.poll(() => tries, { timeout: scaledTime(20_000) }).toBe(2)
  expect(reported).toHaveLength(1)
})

test('the task of a killed worker runs again on another worker', async () => {
  await using world = await openWorld()
  const script = join(import.meta.dirname, '../testing/workers/stuck-worker.ts')
  const child = spawn(process.execPath, [script, world.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const started = once(child.stdout, 'data')
  await enqueueDelete(world, 'unfinished')
  expect(String((await started)[0])).toContain('unfinished')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const seen: string[] = []
  await using _worker = await workerIn(world, {
    'files.delete': async ({ storageKey }) => void seen.push(storageKey),
  })
  await expect.poll(() => seen, { timeout: scaledTime(20_000) }).toEqual(['unfinished'])
})

test('with the default lease, the task of a killed worker is free within a minute', () => {
  const { beatEvery, deadAfter } = lease
  const pollInterval = 1_000
  // After an outage: one heartbeat starts the series, and one ends it.
  expect(deadAfter * 1_000 + 2 * beatEvery + pollInterval).toBeLessThanOrEqual(40_000)
  // A worker that is late with one or two heartbeats keeps its task.
  expect(beatEvery * 3).toBeLessThan(deadAfter * 1_000)
})

/** The number of workers that judged others after the task's lock had outlived the lease. */
async function beatsAfterSilence({ ports }: World): Promise<number> {
  const { beatEvery, deadAfter } = quickLease
  const silence = 2 * deadAfter + (3 * beatEvery) / 1_000
  const [row] = await ports.db.sql<{ beats: number }[]>`
    select count(*)::int as beats from worker_leases, graphile_worker._private_jobs
    where worker_id like 'worker-%' and seen_at > locked_at + make_interval(secs => ${silence})`
  return row?.beats ?? 0
}

test('a living worker keeps its task, however long it takes', async () => {
  await using world = await openWorld()
  let runs = 0
  const finish = Promise.withResolvers<void>()
  const slow: JobHandlers = {
    'files.delete': async () => {
      runs++
      await finish.promise
    },
  }
  await using _one = await workerIn(world, slow)
  await using _other = await workerIn(world, slow)
  await enqueueDelete(world, 'slow')
  await expect.poll(() => runs).toBe(1)
  await expect.poll(() => beatsAfterSilence(world), { timeout: scaledTime(20_000) }).toBe(2)
  expect(runs).toBe(1)
  finish.resolve()
})
