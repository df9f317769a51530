import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Connection, connect } from './client.ts'
import { isUpToDate } from './is-up-to-date.ts'
import { migrate } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let connection: Connection
let directory: string

beforeEach(async () => {
  database = await createTestDatabase('empty')
  connection = connect(database.url)
  directory = mkdtempSync(path.join(tmpdir(), 'hora-migrations-'))
  put('0001_things.sql', 'create table things (id int)')
})
afterEach(async () => {
  rmSync(directory, { recursive: true })
  await connection.close()
  await database.drop()
})

const put = (name: string, sql: string) => writeFileSync(path.join(directory, name), sql)
const look = () => isUpToDate(connection.db.sql, directory)

test('a database is up to date only once it and its job queue are migrated', async () => {
  expect(await look()).toBe(false)
  await migrate(database.url, { directory })
  expect(await look()).toBe(true)
})

test('a new, an edited or an unknown migration makes the database out of date', async () => {
  await migrate(database.url, { directory })
  put('0002_more.sql', 'create table more (id int)')
  expect(await look()).toBe(false)
  await migrate(database.url, { directory })
  expect(await look()).toBe(true)
  put('0001_things.sql', 'create table things (id bigint)')
  expect(await look()).toBe(false)
  put('0001_things.sql', 'create table things (id int)')
  rmSync(path.join(directory, '0002_more.sql'))
  expect(await look()).toBe(false)
})

test('an outdated job queue makes the database out of date', async () => {
  await migrate(database.url, { directory })
  await connection.sql`delete from graphile_worker.migrations
    where id = (select max(id) from graphile_worker.migrations)`
  expect(await look()).toBe(false)
})

test('a missing database is not up to date', async () => {
  await using nowhere = connect('postgres://hora:secret@127.0.0.1:1/hora')
  expect(await isUpToDate(nowhere.db.sql, directory)).toBe(false)
})
