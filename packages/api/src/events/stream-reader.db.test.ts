import { migrate } from '@hora/db/migrate'
import { createTestDatabase } from '@hora/db/testing'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import type { RelayedEvent } from './recorded-event.ts'
import type { StreamHead } from './stream-head.ts'
import { readStreamName } from './stream-name.ts'
import { openStreamReader } from './stream-reader.ts'

/** Replaces a database by its own dump, as an operator would. */
async function restoreFromDump(url: string): Promise<void> {
  const place = new URL(url)
  const name = place.pathname.slice(1)
  place.pathname = '/postgres'
  const sql = postgres(place.href, { max: 1, onnotice: () => {} })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`
  await sql.unsafe(`create database "${name}_dump" template "${name}"`)
  await sql.unsafe(`drop database "${name}" with (force)`)
  await sql.unsafe(`alter database "${name}_dump" rename to "${name}"`)
  await sql.end()
}

test('a reader notices that its database was replaced, tells it, and goes on with the new one', async () => {
  await using database = await createTestDatabase('empty')
  await migrate(database.url)
  const [passed, restarts]: [RelayedEvent[], StreamHead[]] = [[], []]
  const handlers = {
    handle: (event: RelayedEvent) => void passed.push(event),
    onRestart: (head: StreamHead) => void restarts.push(head),
  }
  const reader = await openStreamReader(database.db, handlers)
  const before = reader.stream.head
  reader.checkHistory()
  await reader.read()
  expect(restarts).toEqual([])
  await restoreFromDump(database.url)
  reader.checkHistory()
  await reader.read()
  expect(restarts).toHaveLength(1)
  expect(reader.stream.head.stream).not.toBe(before.stream)
  await database.sql`insert into events (topics, type, data, occurred_at)
    values ('{}', 'session.changed', '{}', now())`
  const caughtUp = reader.caughtUp()
  await reader.read()
  await caughtUp
  expect(passed.map(({ sequence }) => sequence)).toEqual([1])
})

test('the name of the stream can be read without any privilege', async () => {
  await using database = await createTestDatabase()
  const name = await database.sql.begin(async (sql) => {
    await sql.unsafe('create role plain_reader; set local role plain_reader')
    const found = await readStreamName(sql)
    await sql.unsafe('reset role; drop role plain_reader')
    return found
  })
  expect(name).toBe(await readStreamName(database.sql))
})
