import { accounts, connections } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { anonymous, type Viewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import { aPractice } from '#testing/practice.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'
import { cancelRows } from '../testing/booking-rows.ts'
import { routes } from './routes.ts'

test('only its two sides get the calendar file of a booking; others get 404', async () => {
  await using world = await openWorld()
  const practice = await aPractice(world)
  const { ada, noor } = practice
  const { booking } = await booked(world, practice, '2026-12-08T10:00:00Z', { message: 'Bring water' })
  let viewer: Viewer = anonymous
  const app = fastify()
  await app.register(routes, {
    ports: world.ports,
    authenticate: async () => viewer,
    refuse: replyWithRefusal,
  })
  const get = async (who: Viewer, id: string) => {
    viewer = who
    return await app.inject({ url: `/bookings/${id}` })
  }
  const file = `${encodeGlobalId('Booking', booking.id)}.ics`
  const forNoor = await get(noor, file)
  expect(forNoor.headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(forNoor.headers['cache-control']).toBe('no-store')
  expect(forNoor.body).toContain('SUMMARY:First session · Ada')
  expect(forNoor.body).not.toContain('Bring water')
  expect((await get(ada, file)).body).toContain('SUMMARY:First session · Noor')
  for (const stranger of [anonymous, await aPerson(world), await aClientOf(world, ada)])
    expect((await get(stranger, file)).statusCode).toBe(404)
  for (const wrong of ['x.ics', file.slice(0, -4), `${encodeGlobalId('Session', booking.id)}.ics`])
    expect((await get(noor, wrong)).statusCode).toBe(404)
  await app.close()
})

async function aMailedLink() {
  const world = await openWorld()
  const practice = await aPractice(world)
  const { booking } = await booked(world, practice, '2026-12-08T10:00:00Z', { notify: true })
  await runJobs(world)
  const link = (part = '') => new RegExp(`http://localhost:4000(/bookings/[\\w-]{65}\\.ics)${part}`)
  const [, path = ''] = link().exec(world.mails.at(-1)?.text ?? '') ?? []
  const app = fastify()
  const options = { ports: world.ports, authenticate: async () => anonymous, refuse: replyWithRefusal }
  await app.register(routes, options)
  const get = async (url: string) => await app.inject({ url })
  return { world, practice, booking, path, get }
}

test('the link in a mail opens its one file without a login, and is not kept', async () => {
  const { world, practice, path, get } = await aMailedLink()
  await using _ = world
  const answer = await get(path)
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toContain('SUMMARY:First session · Ada')
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
  })
  const other = await booked(world, practice, '2026-12-09T10:00:00Z')
  const id = Buffer.from(other.booking.id.replaceAll('-', ''), 'hex').toString('base64url')
  const signature = path.slice(-47)
  const flipped = `${path.slice(0, -5)}${path.at(-5) === 'A' ? 'Q' : 'A'}.ics`
  for (const wrong of [
    `/bookings/${id}${signature}`,
    flipped,
    path.replace('.ics', ''),
    `/bookings/${id}.ics`,
  ])
    expect((await get(wrong)).statusCode).toBe(404)
})

test('a link shows the booking as it is now, and no place after the connection has ended', async () => {
  const { world, practice, booking, path, get } = await aMailedLink()
  await using _ = world
  await world.ports.db.update(connections).set({ status: 'ended', endedAt: world.ports.clock.now() })
  await world.ports.db.sql`update sessions set place_detail = '1 rue Secrète'`
  expect((await get(path)).body).not.toContain('Secrète')
  await cancelRows(world, { ...booking, professionalId: practice.ada.professionalId } as never)
  expect((await get(path)).body).toContain('STATUS:CANCELLED')
})

test('a new address, and a revocation, close the link', async () => {
  const { world, practice, path, get } = await aMailedLink()
  await using _ = world
  const { db } = world.ports
  const isNoor = eq(accounts.id, practice.noor.accountId)
  const [before] = await db.select().from(accounts).where(isNoor)
  await db.update(accounts).set({ email: 'new@example.org' }).where(isNoor)
  expect((await get(path)).statusCode).toBe(404)
  await db
    .update(accounts)
    .set({ email: before?.email ?? '' })
    .where(isNoor)
  expect((await get(path)).statusCode).toBe(200)
  await db.update(accounts).set({ calendarLinks: 1 }).where(isNoor)
  expect((await get(path)).statusCode).toBe(404)
})

test('guesses of links are limited for each network', async () => {
  const { world, path, get } = await aMailedLink()
  await using _ = world
  for (let n = 0; n < 120; n++) await get(path)
  const answer = await get(path)
  expect(answer.statusCode).toBe(429)
  expect(answer.headers['retry-after']).toBeDefined()
  expect(answer.body).toContain('RATE_LIMITED')
})
