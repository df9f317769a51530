import { deliveries } from '@hora/db/tables'
import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { bookingConfirmed } from '#features/bookings/notices/booking-notices.ts'
import { aBooking } from '#features/bookings/testing/booking-rows.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import type { JobName } from '#jobs/catalogue.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import { startWorker } from '#jobs/start-worker.ts'
import { runDueJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { notify } from './notify.ts'

/** Tells a client of many bookings by one professional, and returns the client's account. */
async function aStorm(
  world: World,
  { bookings: many, language = 'en' }: { bookings: number; language?: 'en' | 'fr' },
) {
  const ada = await aProfessional(world, { displayName: 'Ada' })
  const noor = await aPerson(world, { email: 'noor@example.org', language })
  for (let n = 0; n < many; n++) {
    const start = Temporal.Instant.from('2026-11-25T09:00:00Z').add({ hours: 2 * n })
    const { id } = await aBooking(world, ada, noor, { start: start.toString() })
    const subject = { id, professionalId: ada.professionalId }
    await inTransaction(world.ports.db, async (tx) => {
      await notify(tx, world.ports, bookingConfirmed, { to: noor.accountId, by: ada.accountId, subject })
    })
  }
  return noor.accountId
}

async function settle(world: World, by: Temporal.DurationLike = { minutes: 3 }): Promise<void> {
  world.clock.advance(by)
  await runDueJobs(world)
}

const names = async (world: World) => (await waitingJobs(world)).map(({ name }) => name)

test('three workers send ten mails about a pair and hold the others, whatever runs at the same time', async () => {
  await using world = await openWorld()
  await aStorm(world, { bookings: 25 })
  const { 'notifications.deliver': deliver } = jobHandlers
  const options = { url: world.url, ports: world.ports, report: () => {} }
  {
    await using workers = new AsyncDisposableStack()
    for (const _ of [1, 2, 3])
      workers.use(await startWorker({ ...options, handlers: { 'notifications.deliver': deliver } }))
    const left = () => names(world)
    await expect.poll(left, { timeout: scaledTime(30_000) }).toEqual(['notifications.digest'])
  }
  expect(world.mails).toHaveLength(10)
  await settle(world, { hours: 1 })
  expect(world.mails.slice(10).map(({ subject }) => subject)).toEqual(['15 changes on Hora'])
  expect(await names(world)).toEqual([])
})

test('a digest that could not be sent, or whose worker stopped, is sent once by the next run', async () => {
  await using world = await openWorld()
  const accountId = await aStorm(world, { bookings: 12, language: 'fr' })
  await settle(world)
  world.clock.advance({ hours: 1 })
  const digest = jobHandlers['notifications.digest']
  const broken = { send: () => Promise.reject(new Error('connection refused')) }
  await expect(digest({ accountId }, { ...world.ports, mailer: broken })).rejects.toThrow('refused')
  await Promise.allSettled([1, 2, 3].map(async () => await digest({ accountId }, world.ports)))
  await runDueJobs(world)
  expect(world.mails.slice(10)).toMatchObject([{ to: 'noor@example.org', subject: '2 changements sur Hora' }])
  expect(world.mails[10]?.text).toContain('Ada a réservé une séance avec vous.')
  const sent = await world.ports.db.select().from(deliveries)
  expect(sent.filter(({ template }) => template === 'digest')).toMatchObject([{ status: 'sent' }])
})

test('a mail whose worker stopped between its plan and its sending is sent once by the next run', async () => {
  await using world = await openWorld()
  await aStorm(world, { bookings: 1 })
  const [job] = await waitingJobs(world)
  const stops = { ...world.ports, mailer: { send: () => Promise.reject(new Error('killed')) } }
  const deliver = jobHandlers[job?.name as JobName] as (payload: unknown, ports: object) => Promise<void>
  await expect(deliver(job?.payload, stops)).rejects.toThrow('killed')
  await settle(world)
  await deliver(job?.payload, world.ports)
  expect(world.mails).toHaveLength(1)
})

test('a job that an earlier version queued still sends its mail', async () => {
  await using world = await openWorld()
  await aStorm(world, { bookings: 1 })
  await world.ports.db.sql`update notifications set mail = null`
  await settle(world)
  expect(world.mails).toHaveLength(1)
})
