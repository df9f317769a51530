import { bookings, connections } from '@hora/db/tables'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aBooking, cancelRows } from '#features/bookings/testing/booking-rows.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { anInvitation, connect } from '../testing/invitations.ts'
import { blockAccount } from './block-account.ts'
import { endConnection } from './end-connection.ts'
import { unblockAccount } from './unblock-account.ts'

async function aPair() {
  const world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world, { email: 'noor@example.org' })]
  await connect(world, ada, noor)
  const her = { accountId: noor.accountId, as: 'client' } as const
  const them = { accountId: ada.accountId, as: 'professional' } as const
  return { world, ada, noor, her, them }
}

test('neither side can end a connection with an upcoming booking until it is cancelled', async () => {
  const { world, ada, noor, her, them } = await aPair()
  await using _ = world
  const booking = await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  const refused = { ok: false, error: { code: 'BOOKINGS_AHEAD' } }
  expect(await endConnection(world.ports, ada, her)).toMatchObject(refused)
  expect(await endConnection(world.ports, noor, them)).toMatchObject(refused)
  await cancelRows(world, booking)
  must(await endConnection(world.ports, noor, them))
})

test('a past booking does not keep a connection from ending', async () => {
  const { world, ada, noor, her } = await aPair()
  await using _ = world
  await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  world.clock.advance({ hours: 26 })
  must(await endConnection(world.ports, ada, her))
})

test('a connection cannot end during a hold, so that no hold is confirmed after the end', async () => {
  const { world, ada, noor, her } = await aPair()
  await using _ = world
  await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  const heldUntil = world.clock.now().add({ minutes: 10 })
  await world.ports.db.update(bookings).set({ status: 'held', heldUntil })
  expect(await endConnection(world.ports, ada, her)).toMatchObject({ error: { code: 'BOOKINGS_AHEAD' } })
  world.clock.advance({ minutes: 10 })
  must(await endConnection(world.ports, ada, her))
})

test('endConnection is idempotent, even at the same time from both sides', async () => {
  const { world, ada, noor, her, them } = await aPair()
  await using _ = world
  const ends = [endConnection(world.ports, ada, her), endConnection(world.ports, noor, them)]
  for (const ended of await Promise.all(ends)) must(ended)
  expect(await world.ports.db.select().from(connections)).toMatchObject([{ status: 'ended', version: 2 }])
})

test('a block works with upcoming bookings, and a job cancels them', async () => {
  const { world, ada, noor, her } = await aPair()
  await using _ = world
  await aBooking(world, ada, noor, { start: '2026-11-24T09:00:00Z' })
  must(await blockAccount(world.ports, ada, her))
  must(await blockAccount(world.ports, ada, her))
  const jobs = (await waitingJobs(world)).filter(({ name }) => name === 'bookings.cancel-upcoming')
  const { professionalId, accountId: endedBy } = ada
  expect(jobs).toMatchObject([{ payload: { professionalId, clientId: noor.accountId, endedBy } }])
  await runJobs(world)
  const rows = await world.ports.db
    .select({ status: bookings.status, by: bookings.cancelledBy })
    .from(bookings)
  expect(rows).toEqual([{ status: 'cancelled', by: 'professional' }])
})

test('a block between two professionals ends both their connections', async () => {
  await using world = await openWorld()
  const [ada, bo] = [await aProfessional(world), await aProfessional(world)]
  await connect(world, ada, bo)
  await connect(world, bo, ada)
  await aBooking(world, bo, ada, { start: '2026-11-24T09:00:00Z' })
  must(await blockAccount(world.ports, ada, { accountId: bo.accountId, as: 'client' }))
  await runJobs(world)
  expect(await world.ports.db.select().from(connections)).toMatchObject([
    { status: 'ended', endedBy: ada.accountId },
    { status: 'ended', endedBy: ada.accountId },
  ])
  expect(await world.ports.db.select().from(bookings)).toMatchObject([
    { status: 'cancelled', cancelledBy: 'client' },
  ])
})

test('two mutual blocks must both be lifted', async () => {
  const { world, ada, noor, her, them } = await aPair()
  await using _ = world
  must(await blockAccount(world.ports, ada, her))
  must(await blockAccount(world.ports, noor, them))
  must(await unblockAccount(world.ports, ada, her))
  expect(await unblockAccount(world.ports, ada, her)).toMatchObject({ error: { code: 'NOT_FOUND' } })
  await expect(connect(world, ada, noor)).rejects.toThrow('BLOCKED')
  must(await unblockAccount(world.ports, noor, them))
  await connect(world, ada, noor)
})

test('a person who has blocked a professional gets no invitation of theirs, and the professional is not notified', async () => {
  const { world, ada, noor, them } = await aPair()
  await using _ = world
  must(await blockAccount(world.ports, noor, them))
  const { invitation } = await anInvitation(world, ada, { email: 'noor@example.org' })
  await anInvitation(world, ada, { email: 'bo@example.org' })
  await runJobs(world)
  const to = world.mails.filter(({ subject }) => subject.includes('invited')).map((mail) => mail.to)
  expect(to).toEqual(['bo@example.org'])
  expect(invitation.channel).toBe('email')
})
