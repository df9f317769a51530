import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { invitationDeclined } from '#features/connections/notices/connection-notices.ts'
import { connect } from '#features/connections/testing/invitations.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { enqueue } from '#jobs/enqueue.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import { startWorker } from '#jobs/start-worker.ts'
import type { NotificationId } from '#kernel/ids.ts'
import { readRecipient } from '#mail/recipient.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { notify } from './notify.ts'

test('three workers that run every job three times send each mail once', async () => {
  await using world = await openWorld()
  const { ports, url } = world
  const ada = await aProfessional(world)
  await connect(world, ada, await aPerson(world))
  await runJobs(world)
  const many = 20
  const ids = Array.from({ length: many }, () => ports.newId<NotificationId>())
  const { accountId, professionalId } = ada
  for (const notificationId of ids) {
    await inTransaction(ports.db, async (tx) => {
      const about = { to: accountId, by: null, subject: { id: professionalId, professionalId } }
      await notify(tx, { ...ports, newId: () => notificationId as never }, invitationDeclined, about)
      for (const _ of [2, 3]) await enqueue(tx, 'notifications.deliver', { notificationId, accountId })
    })
  }
  expect(await readRecipient(ports.db, accountId)).not.toBeNull()
  const before = world.mails.length
  {
    const handlers = { 'notifications.deliver': jobHandlers['notifications.deliver'] }
    const options = { url, ports, handlers, report: () => {} }
    await using workers = new AsyncDisposableStack()
    for (const _ of [1, 2, 3]) workers.use(await startWorker(options))
    await expect.poll(async () => await waitingJobs(world), { timeout: scaledTime(30_000) }).toEqual([])
  }
  expect(world.mails.length - before).toBe(many)
})
