import { createHash } from 'node:crypto'
import { connect } from '@hora/db/client'
import { rateLimits } from '@hora/db/tables'
import { expect, test } from 'vitest'
import { openWorld } from '#testing/world.ts'
import { forgive, limitKey, networkOf, type RateLimit, takeFrom } from './rate-limits.ts'

const three: RateLimit = { bucket: 'three', max: 3, seconds: 60 }
const many: RateLimit = { bucket: 'many', max: 100, seconds: 3600 }

test('a window allows its maximum of hits, and the next window starts from zero', async () => {
  await using world = await openWorld({ now: '2026-11-23T08:00:10Z' })
  const take = async () => (await takeFrom(world.ports, [three])).ok
  expect([await take(), await take(), await take(), await take()]).toEqual([true, true, true, false])
  expect(await takeFrom(world.ports, [three])).toMatchObject({
    error: { code: 'RATE_LIMITED', retryAfterSeconds: 50 },
  })
  world.clock.advance({ seconds: 49 })
  expect(await take()).toBe(false)
  world.clock.advance({ seconds: 1 })
  expect(await take()).toBe(true)
})

test('when one limit is used up, the others count nothing', async () => {
  await using world = await openWorld()
  for (let time = 0; time < 10; time++) await takeFrom(world.ports, [three, many])
  const rows = await world.ports.db.select().from(rateLimits)
  expect(rows.map(({ hits }) => hits)).toEqual([3, 3])
})

test('parallel hits get no further than sequential ones', async () => {
  await using world = await openWorld()
  const all = await Promise.all(Array.from({ length: 30 }, () => takeFrom(world.ports, [three, many])))
  expect(all.filter((each) => each.ok).length).toBeLessThanOrEqual(3)
})

test('counts survive a restart of the process', async () => {
  await using world = await openWorld()
  for (let time = 0; time < 3; time++) await takeFrom(world.ports, [three])
  await using later = connect(world.url)
  expect((await takeFrom({ ...world.ports, db: later.db }, [three])).ok).toBe(false)
})

test('a success resets the count', async () => {
  await using world = await openWorld()
  for (let time = 0; time < 4; time++) await takeFrom(world.ports, [three])
  await forgive(world.ports, [three])
  expect((await takeFrom(world.ports, [three])).ok).toBe(true)
})

test('what is stored names nobody, cannot be computed without the key, and differs in each window', async () => {
  await using world = await openWorld()
  const bucket = `sign-in:${limitKey('ada@example.org', '192.0.2.1')}`
  const stored = async () => {
    await takeFrom(world.ports, [{ bucket, max: 3, seconds: 60 }])
    const rows = await world.ports.db.select().from(rateLimits)
    return rows.map((row) => row.bucket)
  }
  const [first = ''] = await stored()
  const { windowStart } = (await world.ports.db.select().from(rateLimits))[0] ?? {}
  for (const text of [bucket, JSON.stringify([windowStart?.epochMilliseconds, bucket])])
    expect(first).not.toBe(createHash('sha256').update(text).digest('base64url'))
  expect(first).toMatch(/^[\w-]{43}$/)
  world.clock.advance({ seconds: 60 })
  expect(new Set(await stored()).size).toBe(2)
})

test('two keys of one limit are not confused', () => {
  expect(limitKey('a', 'b')).not.toBe(limitKey('ab'))
})

test('a network is an entire IPv4 address or the first half of an IPv6 address', () => {
  expect(networkOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2:ffff::1'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
  expect(networkOf('::1')).toBe('0:0:0:0')
})
