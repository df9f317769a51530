import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { copyReadyCluster, scaledTime } from '@hora/db/testing'
import { describe, expect, test } from 'vitest'
import type { AccountId } from '#kernel/ids.ts'
import { freePort, makeDataDir, spawnProgram, startProgram } from '#testing/program.ts'
import { openWorld } from '#testing/world.ts'

/** The command lines of servers with data in a directory. */
function postgresIn(directory: string): readonly string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes('postgres') && line.includes(directory))
}

describe('a problem that prevents the start is reported in one sentence', () => {
  test.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
    [
      { HORA_MASTER_KEYS: 'c2hvcnQ' },
      'HORA_MASTER_KEYS must be keys of 32 bytes in base64, separated by commas.',
    ],
    [{ MINIMUM_AGE: 'sixteen' }, 'MINIMUM_AGE must be a whole number from 0 to 120.'],
  ])('a bad variable: %o', async (variables, sentence) => {
    await expect(startProgram(variables)).rejects.toThrow(new Error(`exit 1: ${sentence}\n`))
  })

  test('an unreachable database', async () => {
    const url = `postgres://nobody:x@127.0.0.1:${await freePort()}/hora`
    await expect(startProgram({ DATABASE_URL: url })).rejects.toThrow(
      /^exit 1: The database at .+ cannot be reached.*\n$/,
    )
  })

  test('a database whose private texts need another master key', async () => {
    await using world = await openWorld()
    await world.ports.vault.ready(world.ports.newId<AccountId>(), 'Hello')
    const HORA_MASTER_KEYS = Buffer.alloc(32, 7).toString('base64')
    await expect(startProgram({ DATABASE_URL: world.url, HORA_MASTER_KEYS })).rejects.toThrow(
      /^exit 1: The private texts in this database need the master key [0-9a-f]{16}: restore its file, or set HORA_MASTER_KEYS\.\n$/,
    )
  })

  test('an occupied port', async () => {
    await using world = await openWorld()
    await using program = await startProgram({ DATABASE_URL: world.url })
    const again = startProgram({ DATABASE_URL: world.url, PORT: String(program.port) })
    await expect(again).rejects.toThrow(
      `exit 1: Hora already runs at http://localhost:${program.port}: stop it, or set PORT to a free one.\n`,
    )
    await program.end('SIGTERM')
  })

  test('a port used by another program', async () => {
    await using other = createServer((_, response) => void response.end('{"status":"ok"}'))
    other.listen(0, 'localhost')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    await expect(startProgram({ PORT: String(port) })).rejects.toThrow(
      `exit 1: Port ${port} is in use by another program: stop it, or set PORT to a free one.\n`,
    )
  })

  test(
    'background tasks that cannot start after the port is open, and nothing keeps running',
    async () => {
      await using world = await openWorld()
      // Only the first look for a task uses this table.
      await world.ports.db.sql`drop table graphile_worker._private_tasks cascade`
      await expect(startProgram({ DATABASE_URL: world.url })).rejects.toThrow(
        /^exit 1: Background tasks cannot run, so Hora does not start: .+\n$/,
      )
      const others = world.ports.db.sql`select from pg_stat_activity
      where datname = current_database() and application_name in ('hora api', 'hora worker')`
      await expect.poll(async () => [...(await others)]).toEqual([])
    },
    scaledTime(60_000),
  )
})

test(
  'without a fixed port, the found one is printed, and pages of that origin may send requests',
  async () => {
    await using world = await openWorld()
    await using program = await startProgram({ DATABASE_URL: world.url, PORT: '0' })
    expect(program.port).toBeGreaterThan(1023)
    expect(await program.status('/readyz')).toBe(200)
    expect((await program.post('{ viewer { account { id } } }')).status).toBe(200)
    expect(await program.end('SIGTERM')).toBe(0)
  },
  scaledTime(60_000),
)

test.each([
  ['while the database starts', 'postgresql/pgdata/postmaster.pid'],
  ['while its data directory is created', 'postgresql'],
])(
  'a SIGTERM %s stops cleanly and leaves no database running',
  async (_when, sign) => {
    const HORA_DATA_DIR = makeDataDir('hora-early-signal-')
    const program = spawnProgram({ HORA_DATA_DIR, HORA_DEMO: 'on', PORT: String(await freePort()) })
    await expect
      .poll(() => existsSync(join(HORA_DATA_DIR, sign)), { timeout: scaledTime(20_000), interval: 5 })
      .toBe(true)
    expect(await program.end('SIGTERM')).toBe(0)
    expect(program.output()).not.toContain('Hora runs on')
    expect(program.output()).toMatch(/^Stopping …$/m)
    expect(existsSync(join(HORA_DATA_DIR, 'postgresql/pgdata/postmaster.pid')), 'a server runs').toBe(false)
    expect(postgresIn(HORA_DATA_DIR)).toEqual([])
    rmSync(HORA_DATA_DIR, { recursive: true })
  },
  scaledTime(60_000),
)

test(
  'a signal that arrives twice, to the group and from the parent, stops like a single one',
  async () => {
    const HORA_DATA_DIR = makeDataDir('hora-two-signals-')
    copyReadyCluster(join(HORA_DATA_DIR, 'postgresql'))
    await using program = await startProgram({ HORA_DATA_DIR })
    program.process.kill('SIGINT')
    await sleep(20)
    expect(await program.end('SIGINT')).toBe(0)
    rmSync(HORA_DATA_DIR, { recursive: true })
  },
  scaledTime(60_000),
)
