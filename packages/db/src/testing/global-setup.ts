import { randomBytes } from 'node:crypto'
import postgres, { type Sql } from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEphemeral } from '../embedded/start-ephemeral.ts'
import { migrate } from '../migrate.ts'
import { prepareTemplate, type Template } from './template.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of the test databases, and the migrated database they are copied from. */
    horaDatabase: { readonly url: string; readonly template: Template }
  }
}

/**
 * Starts one server for all test files of a project and migrates the template once. HORA_TEST_DATABASE_URL names a
 * server to use instead. Its role must be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['HORA_TEST_DATABASE_URL']
  const server = external === undefined ? await startEphemeral() : undefined
  const url = server?.url ?? external ?? ''
  const name = `hora_template_${randomBytes(4).toString('hex')}`
  await runOn(url, (sql) => sql.unsafe(`create database ${name}`))
  await migrate(withDatabase(url, name))
  const template = await runOn(withDatabase(url, name), (sql) => prepareTemplate(sql, name))
  project.provide('horaDatabase', { url, template })
  return async () => {
    if (server === undefined) await runOn(url, (sql) => sql.unsafe(`drop database ${name} with (force)`))
    await server?.stop()
  }
}

async function runOn<T>(url: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
