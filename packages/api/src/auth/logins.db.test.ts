import { events, logins } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { limits } from '@hora/schema/limits'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { openWorld, type World } from '#testing/world.ts'
import { loginCookie } from './cookies.ts'
import { authenticate, endLogin, endLogins, readViewer, startLogin } from './logins.ts'

const origin = { ip: '192.0.2.1', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/140.0' }

async function aLogin(world: World) {
  const person = await aPerson(world)
  const login = await inTransaction(world.ports.db, (tx) =>
    startLogin(tx, world.ports, person.accountId, origin),
  )
  return { person, ...login }
}

test('a login and its account are read by the token in one statement', async () => {
  await using world = await openWorld()
  const { person, token, loginId } = await aLogin(world)
  let viewer: unknown
  const statements = await world.countStatements(async () => {
    viewer = await readViewer(world.ports, token)
  })
  expect(viewer).toEqual({ ...person, loginId })
  expect(statements).toBe(1)
})

test('a malformed token costs no statement', async () => {
  await using world = await openWorld()
  const statements = await world.countStatements(async () => {
    for (const token of [null, '', 'x', 'é'.repeat(43), "' or 1=1 --", 'A'.repeat(10_000)])
      expect((await readViewer(world.ports, token)).kind).toBe('anonymous')
  })
  expect(statements).toBe(0)
})

test('a stored hash does not work as a token', async () => {
  await using world = await openWorld()
  const { loginId } = await aLogin(world)
  const [row] = await world.ports.db.select().from(logins).where(eq(logins.id, loginId))
  expect((await readViewer(world.ports, row?.idHash ?? '')).kind).toBe('anonymous')
})

test('an idle login ends after ten days, to the second', async () => {
  await using world = await openWorld()
  const { token } = await aLogin(world)
  world.clock.advance({ hours: 239, minutes: 59, seconds: 59 })
  expect((await readViewer(world.ports, token)).kind).toBe('signed-in')
  world.clock.advance({ hours: 240 })
  expect((await readViewer(world.ports, token)).kind).toBe('anonymous')
})

test('a used login lives at most thirty days, to the second', async () => {
  await using world = await openWorld()
  const { token } = await aLogin(world)
  for (let day = 0; day < 29; day++) {
    world.clock.advance({ hours: 24 })
    expect((await readViewer(world.ports, token)).kind).toBe('signed-in')
  }
  world.clock.advance({ hours: 23, minutes: 59, seconds: 59 })
  expect((await readViewer(world.ports, token)).kind).toBe('signed-in')
  world.clock.advance({ seconds: 1 })
  expect((await readViewer(world.ports, token)).kind).toBe('anonymous')
})

test('use is recorded at most once an hour', async () => {
  await using world = await openWorld()
  const { token } = await aLogin(world)
  const read = () => world.countStatements(async () => void (await readViewer(world.ports, token)))
  world.clock.advance({ minutes: 59 })
  expect(await read()).toBe(1)
  world.clock.advance({ minutes: 1 })
  expect([await read(), await read()]).toEqual([2, 1])
})

test('ending all logins keeps the named one and records an event for each ended login', async () => {
  await using world = await openWorld()
  const { person, token, loginId } = await aLogin(world)
  const { ports } = world
  await inTransaction(ports.db, (tx) => endLogin(tx, ports, person.accountId, person.loginId))
  const other = await inTransaction(ports.db, (tx) => startLogin(tx, ports, person.accountId, origin))
  expect(await inTransaction(ports.db, (tx) => endLogins(tx, ports, person.accountId, loginId))).toBe(1)
  expect((await readViewer(ports, other.token)).kind).toBe('anonymous')
  expect((await readViewer(ports, token)).kind).toBe('signed-in')
  const recorded = await ports.db
    .select({ type: events.type, data: events.data, topics: events.topics })
    .from(events)
  expect(recorded).toEqual([
    { type: 'login.ended', data: { loginId: person.loginId }, topics: [`account:${person.accountId}`] },
    { type: 'login.ended', data: { loginId: other.loginId }, topics: [`account:${person.accountId}`] },
  ])
})

test('a cookie header authenticates its login', async () => {
  await using world = await openWorld()
  const { token, loginId } = await aLogin(world)
  const [pair] = loginCookie(world.ports.settings, token).split(';')
  expect(await authenticate(world.ports, `theme=dark; ${pair}`)).toMatchObject({ loginId })
  expect((await authenticate(world.ports, 'theme=dark')).kind).toBe('anonymous')
  expect((await authenticate(world.ports, undefined)).kind).toBe('anonymous')
})

test('an account has a hundred logins: a new one ends the oldest', async () => {
  await using world = await openWorld()
  const person = await aPerson(world)
  const start = async () => {
    world.clock.advance({ seconds: 1 })
    return await inTransaction(world.ports.db, (tx) => startLogin(tx, world.ports, person.accountId, origin))
  }
  // The person has one login already.
  const { token: second } = await start()
  for (let more = 2; more < limits.loginsPerAccount; more++) await start()
  const { token: newest } = await start()
  for (const token of [second, newest]) expect((await readViewer(world.ports, token)).kind).toBe('signed-in')
  const ended = await world.ports.db
    .select({ data: events.data })
    .from(events)
    .where(eq(events.type, 'login.ended'))
  expect(ended).toEqual([{ data: { loginId: person.loginId } }])
})
