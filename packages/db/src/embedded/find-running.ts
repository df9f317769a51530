import { realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { pgdataOf, roleName } from './cluster.ts'
import { isPostgres } from './is-postgres.ts'
import { type Postmaster, readPostmaster } from './postmaster.ts'
import { isAlive, type ServerState } from './state.ts'

/** How long to wait for a server that is starting, stopping or recovering to settle. */
const settleTimeout = 15_000

export function serverUrl(port: number, password: string, database = roleName): string {
  return `postgres://${roleName}:${password}@127.0.0.1:${port}/${database}`
}

/**
 * The server that already runs on this cluster, or undefined when none does. A crash leaves a `postmaster.pid`, which
 * is removed when its process id belongs to another program. Throws one sentence when a running server does not answer.
 */
export async function findRunning(
  home: string,
  state: ServerState | undefined,
): Promise<Postmaster | undefined> {
  const pgdata = pgdataOf(home)
  for (const deadline = Date.now() + settleTimeout; ; await sleep(50)) {
    const found = readPostmaster(pgdata)
    if (found === undefined || !isAlive(found.pid)) return undefined
    if (state !== undefined && (await answers(found.port, state.password, pgdata))) return found
    if (forgetReusedPid(pgdata)) return undefined
    if (Date.now() > deadline) {
      throw new Error(
        `A PostgreSQL (process ${found.pid}) runs on the data in ${home} and does not answer: stop it and start again.`,
      )
    }
  }
}

/**
 * Removes a `postmaster.pid` whose process id now belongs to another program: PostgreSQL would wait for that program.
 * Any other stays, because it shows PostgreSQL whether processes of a killed server still use the data.
 */
export function forgetReusedPid(pgdata: string): boolean {
  const found = readPostmaster(pgdata)
  if (found === undefined || !isAlive(found.pid) || isPostgres(found.pid)) return false
  rmSync(path.join(pgdata, 'postmaster.pid'), { force: true })
  return true
}

/** Whether the server on the port accepts our password and serves exactly this cluster. */
async function answers(port: number, password: string, pgdata: string): Promise<boolean> {
  if (!Number.isInteger(port) || port <= 0) return false
  const sql = postgres(serverUrl(port, password), { max: 1, connect_timeout: 2, fetch_types: false })
  try {
    const [row] = await sql<{ dir: string }[]>`select current_setting('data_directory') as dir`
    return row !== undefined && realpathSync(row.dir) === realpathSync(pgdata)
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 0 })
  }
}
