import { notifications } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { invitationDeclined } from '#features/connections/notices/connection-notices.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { notify } from './notify.ts'

/** Notifies a professional of a declined invitation, and returns the resulting lines in the bell, events and jobs. */
async function notifyDeclined(world: World, channels: typeof invitationDeclined.channels, fails: boolean) {
  const { ports } = world
  const { accountId: to, professionalId } = await aProfessional(world)
  const { accountId } = await aPerson(world)
  const subject = { id: accountId as never, professionalId }
  const result = inTransaction(ports.db, async (tx) => {
    await notify(tx, ports, { ...invitationDeclined, channels }, { to, by: null, subject })
    if (fails) throw new Error('no')
  })
  await result.catch((error: Error) => expect(error.message).toBe('no'))
  const events = await ports.db.sql`select from events where type = 'notification.added'`
  const jobs = await waitingJobs(world)
  const lines = await ports.db.$count(notifications)
  return { lines, events: events.length, jobs: jobs.map(({ name }) => name) }
}

test('notify writes the line of the bell, its event and the job that mails it, in the transaction of its caller', async () => {
  await using world = await openWorld()
  const result = await notifyDeclined(world, ['mail'], false)
  expect(result).toEqual({ lines: 1, events: 1, jobs: ['notifications.deliver'] })
})

test('notify leaves nothing behind when its caller fails', async () => {
  await using world = await openWorld()
  expect(await notifyDeclined(world, ['mail'], true)).toEqual({ lines: 0, events: 0, jobs: [] })
})

test('notify mails only notices with the channel mail', async () => {
  await using world = await openWorld()
  expect(await notifyDeclined(world, [], false)).toEqual({ lines: 1, events: 1, jobs: [] })
})
