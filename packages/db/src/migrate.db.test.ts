import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrate, migrationsDirectory } from './migrate.ts'
import { dumpStructure } from './structure/dump-structure.ts'
import { createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase
let directory: string

beforeEach(async () => {
  database = await createTestDatabase('empty')
  directory = mkdtempSync(path.join(tmpdir(), 'hora-migrations-'))
})

afterEach(async () => {
  rmSync(directory, { recursive: true })
  await database.drop()
})

const put = (name: string, sql: string) => writeFileSync(path.join(directory, name), sql)
const run = () => migrate(database.url, { directory })
const appliedNames = async () =>
  (await database.sql<{ name: string }[]>`select name from schema_migrations order by name`).map(
    (row) => row.name,
  )

test('three migrators at once apply each migration once, the job queue included', async () => {
  put('0001_things.sql', 'create table things (id int primary key); select pg_sleep(0.1);')
  put('0002_more.sql', 'insert into things values (1); alter table things add column name text;')
  const results = await Promise.all([run(), run(), run()])
  expect(results.flat()).toEqual(['0001_things', '0002_more'])
  expect(await appliedNames()).toEqual(['0001_things', '0002_more'])
  expect(await database.sql`select id from things`).toEqual([{ id: 1 }])
  expect((await database.sql`select from graphile_worker.migrations`).length).toBeGreaterThan(0)
})

test('migrating again does nothing', async () => {
  put('0001_things.sql', 'create table things (id int)')
  expect(await run()).toEqual(['0001_things'])
  expect(await run()).toEqual([])
})

test('an edited migration that was already applied is refused, and no later one runs', async () => {
  put('0001_things.sql', 'create table things (id int)')
  await run()
  put('0001_things.sql', 'create table things (id bigint)')
  put('0002_more.sql', 'create table more (id int)')
  await expect(run()).rejects.toThrow('Migration 0001_things was edited after it was applied')
  expect(await appliedNames()).toEqual(['0001_things'])
})

test('line endings do not count as an edit', async () => {
  put('0001_things.sql', 'create table things (\n  id int\n);\n')
  await run()
  put('0001_things.sql', 'create table things (\r\n  id int\r\n);\r\n')
  expect(await run()).toEqual([])
})

test('a database newer than the code is refused', async () => {
  put('0001_things.sql', 'create table things (id int)')
  put('0002_more.sql', 'create table more (id int)')
  await run()
  rmSync(path.join(directory, '0002_more.sql'))
  await expect(run()).rejects.toThrow('0002_more, which this version of Hora does not know')
})

test('a failed migration leaves no changes, and earlier ones stay', async () => {
  put('0001_things.sql', 'create table things (id int)')
  put('0002_broken.sql', 'create table half (id int); select 1/0;')
  await expect(run()).rejects.toThrow('division by zero')
  expect(await appliedNames()).toEqual(['0001_things'])
  expect(await database.sql`select to_regclass('half') as half`).toEqual([{ half: null }])
})

test('a migration may opt out of its transaction, even while other migrators wait', async () => {
  put('0001_things.sql', 'create table things (id int)')
  put('0002_index.sql', '-- no-transaction\ncreate index concurrently things_id on things (id)')
  const results = await Promise.all([run(), run()])
  expect(results.flat()).toEqual(['0001_things', '0002_index'])
})

test('a missing database is reported in a sentence that names it', async () => {
  await expect(migrate('postgres://hora:secret@127.0.0.1:1/hora', { directory })).rejects.toThrow(
    /^The database at 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED.*\): start it, or correct DATABASE_URL\.$/,
  )
})

test('misnamed files and duplicate numbers are refused', async () => {
  put('1_things.sql', '')
  await expect(run()).rejects.toThrow('1_things.sql is not named')
  rmSync(path.join(directory, '1_things.sql'))
  put('0001_a.sql', '')
  put('0001_b.sql', '')
  await expect(run()).rejects.toThrow('Two migrations have the number 0001')
})

test('two databases made by our migrations have the same structure text', async () => {
  await using other = await createTestDatabase()
  await migrate(database.url, { directory: migrationsDirectory() })
  const structure = await dumpStructure(database.sql)
  expect(structure).toBe(await dumpStructure(other.sql))
  expect(structure).toContain('CREATE TABLE accounts (')
})
