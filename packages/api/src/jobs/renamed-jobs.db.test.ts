import { connect } from '@hora/db/client'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openWorld, type World } from '#testing/world.ts'
import { jobHandlers } from './handlers.ts'
import { startWorker } from './start-worker.ts'

/** Queues a job as a version before the rename did. */
const queue = async (world: World, name: string, payload: unknown) =>
  await world.ports.db.sql`
    select from graphile_worker.add_job(${name}, payload := ${JSON.stringify(payload)}::text::json)`

test('a job queued under an earlier task name still runs', async () => {
  await using world = await openWorld()
  const { accountId } = await aPerson(world, { email: 'ada@example.org' })
  const data = { name: 'Ada', language: 'en', link: 'http://localhost/forgot-password' }
  const mail = { accountId, to: 'ada@example.org', template: 'password-changed', effectKey: 'mail:1', data }
  await queue(world, 'people.send-mail', mail)
  await queue(world, 'people.send-link', { purpose: 'reset-password', email: 'ada@example.org' })
  await using opened = new AsyncDisposableStack()
  const { db } = opened.use(connect(world.url, { applicationName: 'test worker' }))
  const reported: unknown[] = []
  const report = (error: unknown) => void reported.push(error)
  const ports = { ...world.ports, db }
  opened.use(await startWorker({ url: world.url, ports, handlers: jobHandlers, report }))
  const subjects = () => world.mails.map(({ subject }) => subject).sort()
  await expect
    .poll(subjects, { timeout: 10_000 })
    .toEqual(['Choose a new password', 'Your password has changed'])
  expect(reported).toEqual([])
})
