import { securityEvents } from '@hora/db/tables'
import { expect, test } from 'vitest'
import type { AccountId } from '#kernel/ids.ts'
import { openWorld, type World } from '#testing/world.ts'
import { openSecurityEvents } from './security-events.ts'
import type { SecurityRule } from './security-rules.ts'

interface Counted {
  readonly rule: SecurityRule
  readonly count: number
}

function open({ ports, clock }: World, mostRows = 2_000, db = ports.db) {
  const told: Counted[] = []
  const security = openSecurityEvents({ db, clock, mostRows, tell: (counted) => void told.push(counted) })
  return { security, told, [Symbol.asyncDispose]: async () => await security[Symbol.asyncDispose]() }
}

const rowsOf = async (world: World) =>
  await world.ports.db.select().from(securityEvents).orderBy(securityEvents.rule, securityEvents.subject)

const nobody = { accountId: null, ip: '203.0.113.9' }

test('refusals are counted by hour, rule and account or network, without an address', async () => {
  await using world = await openWorld()
  await using events = open(world)
  const accountId = world.ports.newId<AccountId>()
  for (let time = 0; time < 5; time++) events.security.count('auth.wrong-password', nobody)
  events.security.count('auth.not-allowed', { accountId, ip: nobody.ip })
  await events.security.flush()
  events.security.count('auth.wrong-password', nobody)
  await events.security.flush()
  const rows = await rowsOf(world)
  expect(rows).toEqual([
    expect.objectContaining({ rule: 'auth.not-allowed', subject: accountId, accountId, count: 1 }),
    expect.objectContaining({ rule: 'auth.wrong-password', accountId: null, count: 6 }),
  ])
  expect(rows[0]?.hour.toString()).toBe('2026-11-23T08:00:00Z')
  expect(JSON.stringify(rows)).not.toContain('203.0.113')
  expect(events.told).toEqual([
    { rule: 'auth.wrong-password', count: 5 },
    { rule: 'auth.not-allowed', count: 1 },
    { rule: 'auth.wrong-password', count: 1 },
  ])
})

test('the digest of a network has a key, so trying all networks finds none', async () => {
  await using world = await openWorld()
  for (let process = 0; process < 2; process++) {
    await using events = open(world)
    events.security.count('auth.wrong-password', nobody)
  }
  const subjects = new Set((await rowsOf(world)).map(({ subject }) => subject))
  expect(subjects.size).toBe(2)
})

test('an attacker with many networks neither fills the table nor the memory, and every refusal still counts', async () => {
  await using world = await openWorld()
  await using events = open(world, 50)
  for (let each = 0; each < 20_000; each++) {
    events.security.count('auth.wrong-password', { accountId: null, ip: `10.${each >> 8}.${each & 255}.1` })
    if (each % 5_000 === 0) await events.security.flush()
  }
  await events.security.flush()
  const rows = await rowsOf(world)
  expect(rows).toHaveLength(51)
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
  expect(rows.find(({ subject }) => subject === 'other')?.count).toBeGreaterThan(19_000)
})

test('while the database is away, counts wait and then arrive once', async () => {
  await using world = await openWorld()
  const { db } = world.ports
  let away = true
  const flaky = new Proxy(db, {
    get: (target, name) => {
      if (name === 'insert' && away) throw new Error('away')
      return Reflect.get(target, name)
    },
  })
  await using events = open(world, 2_000, flaky)
  events.security.count('files.refused', nobody)
  await events.security.flush()
  expect(events.told).toEqual([])
  events.security.count('files.refused', nobody)
  away = false
  await events.security.flush()
  expect((await rowsOf(world)).map(({ count }) => count)).toEqual([2])
})
