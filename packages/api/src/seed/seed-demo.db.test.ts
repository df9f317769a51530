import {
  accounts,
  bookingChanges,
  bookings,
  connections,
  invitations,
  notifications,
  services,
  sessions,
  timeOff,
} from '@hora/db/tables'
import { rounds } from '@hora/db/testing'
import { and, count, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isBreached } from '#auth/breached-passwords.ts'
import { verifyPassword } from '#auth/passwords.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import type { AccountId } from '#kernel/ids.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { placedText } from '#vault/private-text.ts'
import { demoLogins } from './demo-logins.ts'
import { seedDemo } from './seed-demo.ts'

/** A database after one run, for tests that only read it. */
let seeded: World

beforeAll(async () => {
  seeded = await openWorld()
  expect(await seedDemo(seeded.ports)).toEqual(demoLogins)
})
afterAll(() => seeded[Symbol.asyncDispose]())

async function countRows({ ports: { db } }: World) {
  return {
    accounts: await db.$count(accounts),
    connections: await db.$count(connections),
    services: await db.$count(services),
    bookings: await db.$count(bookings),
    sessions: await db.$count(sessions),
    notifications: await db.$count(notifications),
  }
}

// A Sunday night, the week after the clocks went back, a Wednesday, and a Monday before working hours.
const moments = [
  '2026-11-29T22:00:00Z',
  '2026-10-26T07:00:00Z',
  '2026-11-25T12:00:00Z',
  '2026-11-22T23:05:00Z',
]
test.each(moments.slice(0, rounds({ few: 2, all: moments.length })))(
  'a first run at %s creates a realistic past and coming week',
  async (now) => {
    await using world = await openWorld({ now })
    const { db, clock } = world.ports
    expect(await seedDemo(world.ports)).toEqual(demoLogins)
    expect(await countRows(world)).toMatchObject({ accounts: 8, connections: 7, services: 5, bookings: 35 })
    const byStatus = await db
      .select({ status: bookings.status, n: count() })
      .from(bookings)
      .groupBy(bookings.status)
    expect(byStatus.toSorted((a, b) => a.n - b.n || a.status.localeCompare(b.status))).toEqual([
      { status: 'cancelled', n: 1 },
      { status: 'no_show', n: 1 },
      { status: 'requested', n: 1 },
      { status: 'confirmed', n: 32 },
    ])
    const starts = await db.select({ at: sessions.startsAt }).from(sessions)
    const ahead = starts.filter(({ at }) => Temporal.Instant.compare(at, clock.now()) > 0).length
    expect(ahead).toBeGreaterThanOrEqual(6)
    expect(starts.length - ahead).toBeGreaterThanOrEqual(5)
  },
)

test('the demo has a group with some places, a full one, one below its minimum and an empty one', async () => {
  const { db } = seeded.ports
  const groups = await db
    .select({ taken: count(bookings.id), capacity: sessions.capacity })
    .from(sessions)
    .leftJoin(bookings, eq(bookings.sessionId, sessions.id))
    .where(eq(sessions.stands, true))
    .groupBy(sessions.id, sessions.capacity, sessions.startsAt)
    .orderBy(sessions.startsAt)
  expect(groups).toEqual([4, 6, 2, 0].map((taken) => ({ taken, capacity: 6 })))
})

test('a second run changes nothing, and a database with people gets no demo people', async () => {
  await using world = await openWorld()
  await seedDemo(world.ports)
  const before = await countRows(world)
  world.clock.advance({ hours: 24 * 9 })
  expect(await seedDemo(world.ports)).toEqual(demoLogins)
  expect(await countRows(world)).toEqual(before)

  await using own = await openWorld()
  await aPerson(own)
  expect(await seedDemo(own.ports)).toEqual([])
  expect(await own.ports.db.$count(accounts)).toBe(1)
})

test('an interrupted run continues, even days later', async () => {
  await using world = await openWorld()
  for (const most of [30, 60, 90]) {
    let drawn = 0
    const bytes = (n: number) => {
      if (++drawn > most) throw new Error('The power is gone')
      return world.ports.random.bytes(n)
    }
    const random = { bytes }
    await expect(seedDemo({ ...world.ports, random })).rejects.toThrow('The power is gone')
    world.clock.advance({ hours: 20 })
  }
  await seedDemo(world.ports)
  expect(await countRows(world)).toEqual(await countRows(seeded))
})

test('only the two demo logins can sign in', async () => {
  const rows = await seeded.ports.db.select().from(accounts)
  for (const { email, password } of demoLogins) {
    const row = rows.find((each) => each.email === email)
    expect(row?.emailConfirmedAt).not.toBeNull()
    expect(await verifyPassword(row?.passwordHash ?? null, password)).toMatchObject({ value: true })
    expect(await isBreached(password)).toBe(false)
  }
  expect(rows.filter((each) => each.emailConfirmedAt === null)).toEqual([])
})

test("only Noor's own bookings are unread and mailed", async () => {
  await using world = await openWorld({ now: '2026-11-25T12:00:00Z' })
  await seedDemo(world.ports)
  const [ada] = await world.ports.db.select().from(accounts).where(eq(accounts.email, 'ada@hora.example'))
  const mine = and(eq(notifications.accountId, ada?.id ?? ('' as AccountId)), isNull(notifications.readAt))
  const unread = await world.ports.db.select({ kind: notifications.kind }).from(notifications).where(mine)
  expect(unread.map(({ kind }) => kind)).toEqual([
    'booking_confirmed',
    'booking_confirmed',
    'booking_requested',
  ])
  await runJobs(world)
  const to = world.mails.filter(({ to }) => to.startsWith('ada')).map(({ subject }) => subject)
  expect(to).toEqual([
    'A client booked a session: Tue 1 Dec, 09:00',
    'A client booked a session: Fri 4 Dec, 14:00',
    'A client asks for a session: Tue 1 Dec, 14:00',
  ])
})

test('the messages and labels of the demo are shown to those they are for', async () => {
  const { db, vault } = seeded.ports
  const changes = await db.select().from(bookingChanges)
  const labels = await db.select().from(timeOff)
  const invited = await db.select().from(invitations)
  const placed = [
    ...changes.map(({ id, message }) => placedText(bookingChanges.message, id, message)),
    ...labels.map(({ id, label }) => placedText(timeOff.label, id, label)),
    ...invited.map(({ id, message }) => placedText(invitations.message, id, message)),
  ].filter((text) => text !== null)
  const texts = (await vault.decrypt(placed)).map((text) => (text.ok ? text.value : text.error))
  expect(texts.toSorted()).toEqual([
    'Holidays',
    'I was in the waiting room from three o’clock. My camera was off.',
    'It was good to meet you at the workshop. Would you like to start?',
    'My birthday',
    'School visit',
    'Sorry, I have a cold.',
    'Training day',
  ])
})
