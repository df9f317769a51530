import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../client.ts'
import { asUser, serverUser } from '../embedded/server-user.ts'
import { pickPort } from '../embedded/settings.ts'
import { migrate } from '../migrate.ts'
import { dumpStructure } from './dump-structure.ts'

const programs = '/usr/lib/postgresql/15/bin'
const user = serverUser()

let home: string
let connection: Connection

const run = (program: string, ...options: string[]) =>
  execFileSync(path.join(programs, program), options, { cwd: home, stdio: 'ignore', ...asUser(user) })

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'hora-postgres15-'))
  if (user !== undefined) chownSync(home, user.uid, user.gid)
  const data = path.join(home, 'data')
  const port = await pickPort(0)
  run('initdb', '-D', data, '-U', 'hora', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`
  run('pg_ctl', 'start', '-w', '-D', data, '-l', path.join(home, 'log'), '-o', settings)
  const url = `postgres://hora@127.0.0.1:${port}/postgres`
  await migrate(url)
  connection = connect(url)
})

afterAll(async () => {
  await connection.close()
  run('pg_ctl', 'stop', '-w', '-m', 'immediate', '-D', path.join(home, 'data'))
  rmSync(home, { recursive: true })
})

test('on PostgreSQL 15 the migrations produce the committed structure', async () => {
  const [row] = await connection.sql<{ version: number }[]>`
    select current_setting('server_version_num')::int / 10000 as version`
  expect(row?.version).toBe(15)
  const committed = readFileSync(fileURLToPath(new URL('../../structure.sql', import.meta.url)), 'utf8')
  expect(await dumpStructure(connection.sql)).toBe(committed.replaceAll('\r\n', '\n'))
})
