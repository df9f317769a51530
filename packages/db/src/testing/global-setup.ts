import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEphemeral } from '../embedded/start-ephemeral.ts'
import { migrate } from '../migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server the test databases are made on, and the migrated database they are copies of. */
    horaDatabase: { readonly url: string; readonly template: string }
  }
}

/**
 * Starts one server for all test files of a project and migrates the template once. HORA_TEST_DATABASE_URL names
 * a server to use instead; its role must be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['HORA_TEST_DATABASE_URL']
  const server = external === undefined ? await startEphemeral() : undefined
  const url = server?.url ?? external ?? ''
  const template = `hora_template_${randomBytes(4).toString('hex')}`
  await runOn(url, `create database ${template}`)
  await migrate(withDatabase(url, template))
  project.provide('horaDatabase', { url, template })
  return async () => {
    if (server === undefined) await runOn(url, `drop database ${template} with (force)`)
    await server?.stop()
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  await sql.unsafe(statement)
  await sql.end()
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
