import { logins } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import type { LoginId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'
import { cachedLogins } from './cached-logins.ts'
import { startLogin } from './logins.ts'

const origin = { ip: '192.0.2.1', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/140.0' }

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world[Symbol.asyncDispose]())

/** The cached logins of one process. The test plays the listener and sets the time. */
function aProcess() {
  let now = 0
  const { authenticate, observer } = cachedLogins(world.ports, () => now)
  return {
    authenticate,
    notify: observer.onNotification,
    gap: observer.onGap,
    /** Reports that the listener has received everything up to now. */
    catchUp: () => observer.onCaughtUp?.(now),
    passes: (milliseconds: number) => {
      now += milliseconds
    },
    statements: (cookie: string) => world.countStatements(() => authenticate(cookie)),
  }
}

async function aLogin() {
  const person = await aPerson(world)
  const { token, loginId } = await inTransaction(world.ports.db, (tx) =>
    startLogin(tx, world.ports, person.accountId, origin),
  )
  return { viewer: { ...person, loginId }, cookie: `login=${token}`, token }
}

const remove = (id: LoginId) => world.ports.db.delete(logins).where(eq(logins.id, id))

test('a login is read once, then cached', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  expect(await process.statements(cookie)).toBe(1)
  expect(await process.statements(cookie)).toBe(0)
  expect(await process.authenticate(cookie)).toEqual(viewer)
})

test('a cached login is valid for less than a second without notifications', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  await process.authenticate(cookie)
  await remove(viewer.loginId)
  process.passes(999)
  expect(await process.authenticate(cookie)).toEqual(viewer)
  process.passes(1)
  expect((await process.authenticate(cookie)).kind).toBe('anonymous')
})

test('a cached login is valid for less than a second after the listener last caught up', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  await process.authenticate(cookie)
  for (let beat = 0; beat < 100; beat++) {
    process.passes(900)
    process.catchUp()
  }
  expect(await process.statements(cookie)).toBe(0)
  await remove(viewer.loginId)
  process.passes(999)
  expect(await process.authenticate(cookie)).toEqual(viewer)
  process.passes(1)
  expect((await process.authenticate(cookie)).kind).toBe('anonymous')
})

test('a change of an account drops only its own logins', async () => {
  const [mine, other] = [await aLogin(), await aLogin()]
  const process = aProcess()
  for (const { cookie } of [mine, other]) await process.authenticate(cookie)
  await remove(mine.viewer.loginId)
  process.notify(mine.viewer.accountId)
  expect((await process.authenticate(mine.cookie)).kind).toBe('anonymous')
  expect(await process.statements(other.cookie)).toBe(0)
})

test('losing or restoring the listener empties the cache', async () => {
  const { cookie } = await aLogin()
  const process = aProcess()
  await process.authenticate(cookie)
  process.catchUp()
  process.gap()
  expect(await process.statements(cookie)).toBe(1)
  expect(await process.statements(cookie)).toBe(0)
  process.gap()
  expect(await process.statements(cookie)).toBe(1)
})

test('after the listener is lost, its earlier progress no longer counts', async () => {
  const { cookie } = await aLogin()
  const process = aProcess()
  process.passes(500)
  process.catchUp()
  process.gap()
  await process.authenticate(cookie)
  process.passes(1_000)
  expect(await process.statements(cookie)).toBe(1)
})

test('a login that changes while it is read is not cached', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  const reading = process.authenticate(cookie)
  process.notify(viewer.accountId)
  expect(await reading).toEqual(viewer)
  expect(await process.statements(cookie)).toBe(1)
})

test('a request keeps its viewer when the login ends meanwhile, and the next request is refused', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  const begun = await process.authenticate(cookie)
  await remove(viewer.loginId)
  process.notify(viewer.accountId)
  expect(begun).toEqual(viewer)
  expect((await process.authenticate(cookie)).kind).toBe('anonymous')
})

test('a cached login expires to the second, by its idle and by its absolute limit', async () => {
  const { cookie } = await aLogin()
  const process = aProcess()
  const isSignedIn = async () => {
    process.catchUp()
    return (await process.authenticate(cookie)).kind === 'signed-in'
  }
  for (let day = 0; day < 29; day++) {
    expect(await isSignedIn()).toBe(true)
    world.clock.advance({ hours: 24 })
  }
  world.clock.advance({ hours: 23, minutes: 59, seconds: 59 })
  expect([await isSignedIn(), await isSignedIn()]).toEqual([true, true])
  world.clock.advance({ seconds: 1 })
  expect(await isSignedIn()).toBe(false)
})

test('use is recorded once an hour, as without the cache', async () => {
  const { viewer, cookie } = await aLogin()
  const process = aProcess()
  const seen = async () => {
    const [row] = await world.ports.db.select().from(logins).where(eq(logins.id, viewer.loginId))
    return String(row?.lastSeenAt)
  }
  const start = await seen()
  await process.authenticate(cookie)
  world.clock.advance({ minutes: 59 })
  expect(await process.statements(cookie)).toBe(0)
  world.clock.advance({ minutes: 1 })
  expect(await process.statements(cookie)).toBe(2)
  process.notify(viewer.accountId)
  expect([start, await seen()]).toEqual([start, String(world.clock.now())])
  expect([await process.statements(cookie), await process.statements(cookie)]).toEqual([1, 0])
})

test('unknown tokens are looked up each time and not cached, and malformed ones cost no statement', async () => {
  const { token, cookie } = await aLogin()
  const process = aProcess()
  await process.authenticate(cookie)
  const unknown = `login=${'x'.repeat(42)}A`
  expect([await process.statements(unknown), await process.statements(unknown)]).toEqual([1, 1])
  for (const other of ['login=', 'login=x', `login=${token}x`, `theme=${token}`, '']) {
    expect(await process.statements(other)).toBe(0)
  }
  expect(await process.statements(cookie)).toBe(0)
})
