import fastify from 'fastify'
import { expect, test } from 'vitest'
import { anonymous, type Viewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'
import { routes } from './routes.ts'

test('only its two sides get the calendar file of a booking; others get 404', async () => {
  await using world = await openWorld()
  const practice = await aPractice(world)
  const { ada, noor } = practice
  const { booking } = await booked(world, practice, '2026-12-08T10:00:00Z', { message: 'Bring water' })
  let viewer: Viewer = anonymous
  const app = fastify()
  await app.register(routes, { ports: world.ports, authenticate: async () => viewer, refuse: replyWithRefusal })
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
