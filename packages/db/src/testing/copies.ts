import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import { afterAll, inject } from 'vitest'
import type {} from './global-setup.ts'
import { forgetWrites, shapeOf, writtenTables } from './written-tables.ts'

/** The application name of this module's own connections, to distinguish them from a test's. */
export const keeper = 'test databases'

/** Copies of the template that this test file made and no test currently uses. */
const free: string[] = []
/** Connections that stay open until the end of the file, by database name; '' is the server itself. */
const connections = new Map<string, Sql>()

function connectionTo(url: string, key: string): Sql {
  const known = connections.get(key)
  if (known !== undefined) return known
  const connection = { application_name: keeper }
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {}, connection })
  connections.set(key, sql)
  return sql
}

async function endConnections(keys: Iterable<string>): Promise<void> {
  for (const key of [...keys]) {
    await connections.get(key)?.end()
    connections.delete(key)
  }
}

/** A connection to the server, to make and drop databases. */
export const serverSql = (): Sql => connectionTo(inject('horaDatabase').url, '')

/** The address of a database on the test server. */
export function urlOf(database: string): string {
  const url = new URL(inject('horaDatabase').url)
  url.pathname = `/${database}`
  return url.href
}

/**
 * Copies a template by its files. By default PostgreSQL writes each copied block to its log too, which takes seven times
 * the processor time here.
 */
export async function makeDatabase(template: string): Promise<string> {
  const name = `hora_test_${randomBytes(6).toString('hex')}`
  await serverSql().unsafe(`create database ${name} template ${template} strategy file_copy`)
  return name
}

export async function dropDatabase(name: string): Promise<void> {
  await endConnections([name])
  await serverSql().unsafe(`drop database if exists ${name} with (force)`)
}

/** An empty copy of the template: one that an earlier test of the file has returned, or a new one. */
export async function takeCopy(): Promise<string> {
  return free.pop() ?? (await makeDatabase(inject('horaDatabase').template.name))
}

/** Empties a copy for the next test of the file. A copy whose structure has changed is dropped. */
export async function giveBack(name: string): Promise<void> {
  if (await emptied(name)) free.push(name)
  else await dropDatabase(name)
}

async function emptied(name: string): Promise<boolean> {
  const { shape, emptyTables } = inject('horaDatabase').template
  const sql = connectionTo(urlOf(name), name)
  if ((await shapeOf(sql)) !== shape) return false
  const written = await writtenTables(sql)
  if (!written.every((table) => emptyTables.includes(table))) return false
  const childrenFirst = emptyTables.toReversed().filter((table) => written.includes(table))
  await sql.unsafe(childrenFirst.map((table) => `delete from ${table}`).join(';'))
  await forgetWrites(sql)
  return true
}

/** For the setup of each test file: drops its databases at the end. */
export function dropCopiesAfterAll(): void {
  afterAll(async () => {
    for (const name of free.splice(0)) await dropDatabase(name)
    await endConnections(connections.keys())
  })
}
