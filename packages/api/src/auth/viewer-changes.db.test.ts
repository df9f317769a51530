import { accounts, logins, professionals } from '@hora/db/tables'
import { scaledTime } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableName } from 'drizzle-orm/table'
import { expect, test } from 'vitest'
import { openListener } from '#events/listener.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { zoneNamed } from '#testing/names.ts'
import { openWorld, type World } from '#testing/world.ts'
import { cachedLogins } from './cached-logins.ts'
import { loginColumns } from './login-store.ts'
import { readViewer, startLogin } from './logins.ts'

/** The cached logins of a process with a real listener. */
async function aProcess(world: World) {
  const { authenticate, observer } = cachedLogins(world.ports)
  const notified: string[] = []
  const onNotification = (payload: string) => {
    notified.push(payload)
    observer.onNotification(payload)
  }
  const listener = openListener({
    url: world.url,
    db: world.ports.db,
    observers: [{ ...observer, onNotification }],
  })
  await expect.poll(() => listener.backend).not.toBeNull()
  return { authenticate, notified, [Symbol.asyncDispose]: () => listener[Symbol.asyncDispose]() }
}

async function aLogin(world: World) {
  const person = await aPerson(world)
  const origin = { ip: '192.0.2.1', userAgent: 'test' }
  const { token } = await inTransaction(world.ports.db, (tx) =>
    startLogin(tx, world.ports, person.accountId, origin),
  )
  return { ...person, token }
}

test('a trigger watches every column of a login', async () => {
  await using world = await openWorld()
  const watched = await world.ports.db.sql<{ name: string; columns: string[] | null }[]>`
    select c.relname as name, array_agg(a.attname::text) filter (where a.attname is not null) as columns
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    join pg_proc p on p.oid = t.tgfoid and p.proname = 'notify_viewer_changed'
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = any(t.tgattr)
    where t.tgtype & 17 = 17 and t.tgenabled = 'O'
    group by c.relname`
  const isWatched = (table: string, column: string) =>
    watched.some(({ name, columns }) => name === table && (columns === null || columns.includes(column)))
  const unwatched = Object.values(loginColumns)
    .map((column) => [getTableName(column.table), toSnakeCase(column.name)] as const)
    .filter(([table, column]) => !isWatched(table, column))
  expect(unwatched).toEqual([])
  expect(watched).toHaveLength(3)
})

test('every change of a viewer is announced with its account', async () => {
  await using world = await openWorld()
  await using process = await aProcess(world)
  const { db, clock } = world.ports
  const changes: Record<string, (id: AccountId) => PromiseLike<unknown>> = {
    'an operator': (id) => db.update(accounts).set({ operator: true }).where(eq(accounts.id, id)),
    'a confirmed address': (id) =>
      db.update(accounts).set({ emailConfirmedAt: null }).where(eq(accounts.id, id)),
    'a professional': (id) =>
      db.insert(professionals).values({
        id: id as ProfessionalId,
        handle: `h-${id}`,
        profession: 'Coach',
        zone: zoneNamed('UTC'),
        createdAt: clock.now(),
      }),
    'no longer a professional': (id) =>
      db.delete(professionals).where(eq(professionals.id, id as ProfessionalId)),
    'a shorter life': (id) =>
      db.update(logins).set({ idleExpiresAt: clock.now() }).where(eq(logins.accountId, id)),
    'an ended login': (id) => db.delete(logins).where(eq(logins.accountId, id)),
  }
  const { accountId, token } = await aLogin(world)
  for (const [change, make] of Object.entries(changes)) {
    await process.authenticate(`login=${token}`)
    const before = process.notified.length
    await make(accountId)
    const kept = async () => await process.authenticate(`login=${token}`)
    await expect
      .poll(kept, { message: change, timeout: scaledTime(900), interval: 5 })
      .toEqual(await readViewer(world.ports, token))
    await expect.poll(() => process.notified.slice(before), { message: change }).toEqual([accountId])
  }
  const other = await aLogin(world)
  await db.delete(accounts).where(eq(accounts.id, other.accountId))
  await expect.poll(() => process.notified.at(-1)).toBe(other.accountId)
  await db.sql`truncate logins`
  await expect.poll(() => process.notified.at(-1)).toBe('')
})
