import { connect } from '@hora/db/client'
import { scaledTime } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { givenUpJobs, retryJobs } from './given-up.sql.ts'
import type { JobHandlers } from './handler.ts'
import { startWorker } from './start-worker.ts'
import { TaskGivenUp } from './task-errors.ts'

const timeout = scaledTime(20_000)
const known = ['files.delete', 'accounts.send-link']

interface Report {
  readonly code: string
  readonly task: string
  readonly jobId: string | undefined
}

async function workerIn(world: World, handlers: JobHandlers, reports: Report[]) {
  await using started = new AsyncDisposableStack()
  const { db } = started.use(connect(world.url, { applicationName: 'test worker' }))
  const report = (error: unknown, task: string, jobId?: string) => {
    if (error instanceof TaskGivenUp) reports.push({ code: error.code, task, jobId })
  }
  started.use(
    await startWorker({ url: world.url, ports: { ...world.ports, db }, handlers, report, lookEvery: 50 }),
  )
  return started.move()
}

/** Queues a job as it may be in the table, also with a payload of another version. */
async function queue(
  world: World,
  task: string,
  payload: unknown,
  more: { attempts?: number; runAt?: string } = {},
) {
  const { sql } = world.ports.db
  const [job] = await sql<{ id: string }[]>`select id::text from graphile_worker.add_job(
    ${task}, payload := ${JSON.stringify(payload)}::text::json, run_at := ${more.runAt ?? null}::timestamptz)`
  const id = job?.id ?? ''
  if (more.attempts !== undefined)
    await sql`update graphile_worker._private_jobs set attempts = ${more.attempts} where id = ${id}::bigint`
  return id
}

test('a job that does not run again is reported once, by task and id, and kept until the operator retries it', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  let isBroken = true
  const done: string[] = []
  const handlers: JobHandlers = {
    'files.delete': async ({ storageKey }) => {
      if (isBroken) throw new Error(`no ${storageKey}`)
      done.push(storageKey)
    },
    'accounts.send-link': async ({ email }, ports) => {
      await ports.db.sql`select ${email}::uuid`
    },
  }
  const reports: Report[] = []
  const last = await queue(world, 'files.delete', { storageKey: 'a' }, { attempts: 24 })
  const crashed = await queue(world, 'files.delete', { storageKey: 'b' }, { attempts: 25 })
  const unknown = await queue(world, 'reviews.remind', {}, { runAt: '2026-01-01T00:00:00Z' })
  const list = await queue(world, 'files.delete', ['a'])
  const unusable = await queue(world, 'accounts.send-link', { email: 'ada@example.org' })
  await using _one = await workerIn(world, handlers, reports)
  await using _other = await workerIn(world, handlers, reports)
  const expected = [
    { code: 'EXHAUSTED', task: 'files.delete', jobId: last },
    { code: 'EXHAUSTED', task: 'files.delete', jobId: crashed },
    { code: 'UNKNOWN_TASK', task: 'reviews.remind', jobId: unknown },
    { code: 'EXHAUSTED', task: 'files.delete', jobId: list },
    { code: 'EXHAUSTED', task: 'accounts.send-link', jobId: unusable },
  ]
  const byId = () => reports.toSorted((a, b) => Number(a.jobId) - Number(b.jobId))
  await expect.poll(byId, { timeout }).toEqual(expected)
  expect((await givenUpJobs(db, known)).map(({ id }) => id)).toEqual([last, crashed, unknown, list, unusable])

  isBroken = false
  expect(await retryJobs(db, [last, crashed])).toBe(2)
  await expect.poll(() => done.toSorted(), { timeout }).toEqual(['a', 'b'])
  await expect.poll(async () => (await waitingJobs(world)).length, { timeout }).toBe(3)
  expect(byId()).toEqual(expected)
})
