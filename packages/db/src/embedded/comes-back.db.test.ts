import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { rounds } from '../testing/rounds.ts'
import { scaledTime } from '../testing/scaled-time.ts'
import { pgdataOf } from './cluster.ts'
import { readPostmaster } from './postmaster.ts'
import { copyReadyCluster } from './ready-cluster.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'
import { isAlive } from './state.ts'

let parent: string
let dataDir: string
let server: EmbeddedServer
const said: string[] = []

beforeEach(() => {
  said.length = 0
  parent = mkdtempSync(path.join(tmpdir(), 'hora-comes-back-'))
  if (process.platform !== 'win32') chmodSync(parent, 0o711)
  dataDir = path.join(parent, 'data')
})

afterEach(async () => {
  await server.stop()
  rmSync(parent, { recursive: true, force: true })
})

const pgdata = () => pgdataOf(dataDir)

async function start(): Promise<void> {
  if (!existsSync(pgdata())) copyReadyCluster(dataDir)
  server = await startEmbedded({ dataDir, say: (sentence) => said.push(sentence) })
  await query('create table kept (n int)')
  await query('insert into kept values (7)')
}

async function query(statement: string): Promise<unknown[]> {
  const options = { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => {} }
  const sql = postgres(server.url, options)
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end({ timeout: 1 })
  }
}

async function kill(): Promise<void> {
  const pid = readPostmaster(pgdata())?.pid ?? 0
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => isAlive(pid), { interval: 1 }).toBe(false)
}

const waiting = { timeout: scaledTime(40_000), interval: 100 }

async function expectProblem(sentence: RegExp): Promise<void> {
  await expect.poll(() => server.problem(), waiting).toMatch(sentence)
}

async function expectBack(): Promise<void> {
  const kept = () => query('select n from kept').catch((error: unknown) => error)
  await expect.poll(kept, waiting).toEqual([{ n: 7 }])
  await expect.poll(() => server.problem(), waiting).toBeNull()
  expect(said.at(-1)).toBe('The database runs again.')
}

/** Whether this process may mount a small file system, as root of a machine may. */
const mayMount =
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('sh', ['-c', tryMount()]).status === 0

function tryMount(): string {
  return 'd=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs "$d" && umount "$d" && rmdir "$d"'
}

test.runIf(mayMount)(
  'after its disk was full and it was killed, the server comes back as soon as there is room',
  async () => {
    mkdirSync(dataDir)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=755', 'tmpfs', dataDir])
    try {
      await start()
      const filler = path.join(dataDir, 'filler')
      const fill = () =>
        spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k', 'oflag=append', 'conv=notrunc'])
      fill()
      await expectProblem(/^The disk of the database is full/)
      // The write-ahead log gets no further segment, so that PostgreSQL stops by itself.
      const error = await query(
        'create table large as select repeat(md5(n::text), 20) from generate_series(1, 200000) n',
      )
        .then(() => null)
        .catch((caught: unknown) => caught)
      expect(error).not.toBeNull()
      fill()
      const pid = readPostmaster(pgdata())?.pid ?? 0
      if (isAlive(pid)) process.kill(pid, 'SIGKILL')
      await expectProblem(/^The disk of the database is full/)
      rmSync(filler)
      await expectBack()
      expect(await query('insert into kept values (8)')).toEqual([])
      await server.stop()
    } finally {
      execFileSync('umount', ['-l', dataDir])
    }
  },
  scaledTime(90_000),
)

test(
  'while another program has its port, the server is tried again, and comes back when the port is free',
  async () => {
    await start()
    await kill()
    const other = createServer().listen(Number(new URL(server.url).port), '127.0.0.1')
    await once(other, 'listening')
    await expectProblem(/^Another program uses port \d+/)
    other.close()
    await expectBack()
  },
  scaledTime(90_000),
)

test.skipIf(process.platform === 'win32')(
  'a data directory with wrong permissions is named, and the server comes back when they are right',
  async () => {
    await start()
    chmodSync(pgdata(), 0o777)
    await kill()
    await expectProblem(/^PostgreSQL may not use its files/)
    chmodSync(pgdata(), 0o700)
    await expectBack()
  },
  scaledTime(90_000),
)

test('a postmaster.pid whose process id belongs to another program does not keep it away', async () => {
  await start()
  await kill()
  const lines = [process.pid, pgdata(), 1, new URL(server.url).port, '', '127.0.0.1', '', 'ready', '']
  writeFileSync(path.join(pgdata(), 'postmaster.pid'), lines.join('\n'))
  await expectBack()
})

test(
  'a server that is killed again and again while it recovers comes back',
  async () => {
    await start()
    for (let i = 0; i < rounds({ few: 3, all: 10 }); i++) {
      const before = readPostmaster(pgdata())?.pid
      await kill()
      const next = () => readPostmaster(pgdata())?.pid ?? before
      await expect
        .poll(() => next() !== before && isAlive(next() ?? 0), { ...waiting, interval: 1 })
        .toBe(true)
    }
    await expectBack()
  },
  scaledTime(120_000),
)

test('a process that shares the server of another one revives it after that one was killed', async () => {
  copyReadyCluster(dataDir)
  const module = fileURLToPath(new URL('./start-embedded.ts', import.meta.url))
  const code = `import { startEmbedded } from ${JSON.stringify(module)}
    await startEmbedded({ dataDir: process.argv[1] })
    process.stdout.write('started')
    setInterval(() => {}, 1000)`
  const owner = spawn(process.execPath, ['--input-type=module', '-e', code, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(owner.stdout, 'data')
  await start()
  expect(server.isOwner).toBe(false)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  await kill()
  await expectBack()
  const pid = readPostmaster(pgdata())?.pid ?? 0
  await server.stop()
  expect(isAlive(pid), 'it ends the server now').toBe(false)
})
