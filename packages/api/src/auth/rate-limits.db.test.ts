import { connect } from '@hora/db/client'
import { rateLimits } from '@hora/db/tables'
import { expect, test } from 'vitest'
import { openWorld } from '#testing/world.ts'
import { forgive, limitKey, networkOf, type RateLimit, takeFrom } from './rate-limits.ts'

const three: RateLimit = { bucket: 'three', max: 3, seconds: 60 }
const many: RateLimit = { bucket: 'many', max: 100, seconds: 3600 }

test('a window allows its maximum of hits, and the next window starts from zero', async () => {
  await using world = await openWorld({ now: '2026-11-23T08:00:10Z' })
  const { db, clock } = world.ports
  const take = async () => (await takeFrom(db, clock, [three])).ok
  expect([await take(), await take(), await take(), await take()]).toEqual([true, true, true, false])
  expect(await takeFrom(db, clock, [three])).toMatchObject({
    error: { code: 'RATE_LIMITED', retryAfterSeconds: 50 },
  })
  world.clock.advance({ seconds: 49 })
  expect(await take()).toBe(false)
  world.clock.advance({ seconds: 1 })
  expect(await take()).toBe(true)
})

test('when one limit is used up, the others count nothing', async () => {
  await using world = await openWorld()
  const { db, clock } = world.ports
  for (let time = 0; time < 10; time++) await takeFrom(db, clock, [three, many])
  const rows = await db.select().from(rateLimits)
  expect(rows.map(({ bucket, hits }) => [bucket, hits]).sort()).toEqual([
    ['many', 3],
    ['three', 3],
  ])
})

test('parallel hits get no further than sequential ones', async () => {
  await using world = await openWorld()
  const { db, clock } = world.ports
  const all = await Promise.all(Array.from({ length: 30 }, () => takeFrom(db, clock, [three, many])))
  expect(all.filter((each) => each.ok).length).toBeLessThanOrEqual(3)
})

test('counts survive a restart of the process', async () => {
  await using world = await openWorld()
  const { db, clock } = world.ports
  for (let time = 0; time < 3; time++) await takeFrom(db, clock, [three])
  await using later = connect(world.url)
  expect((await takeFrom(later.db, clock, [three])).ok).toBe(false)
})

test('a success resets the count', async () => {
  await using world = await openWorld()
  const { db, clock } = world.ports
  for (let time = 0; time < 4; time++) await takeFrom(db, clock, [three])
  await forgive(db, [{ bucket: 'three' }])
  expect((await takeFrom(db, clock, [three])).ok).toBe(true)
})

test('a bucket does not contain the address', () => {
  expect(limitKey('ada@example.org')).toMatch(/^[\w-]{22}$/)
  expect(limitKey('a', 'b')).not.toBe(limitKey('ab'))
})

test('a network is an entire IPv4 address or the first half of an IPv6 address', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2:ffff::1'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('::1')).toBe('0:0:0:0')
})
