import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scaledTime } from '../testing/scaled-time.ts'
import { pgdataOf } from './cluster.ts'
import { readPostmaster } from './postmaster.ts'
import { copyReadyCluster } from './ready-cluster.ts'
import { startEmbedded } from './start-embedded.ts'
import { isAlive } from './state.ts'

let parent: string
let dataDir: string
const children: ChildProcess[] = []

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hora-embedded-'))
  if (process.platform !== 'win32') chmodSync(parent, 0o711)
  dataDir = path.join(parent, 'data')
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  const left = pidOf(dataDir)
  if (left !== 0 && isAlive(left)) process.kill(left, 'SIGQUIT')
  await until(() => left === 0 || !isAlive(left))
  rmSync(parent, { recursive: true, force: true })
})

async function query(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, fetch_types: false, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end()
  }
}

const pidOf = (home: string) => readPostmaster(pgdataOf(home))?.pid ?? 0

async function until(condition: () => boolean): Promise<void> {
  await expect.poll(condition, { interval: 10, timeout: scaledTime(10_000) }).toBe(true)
}

/** Runs a separate process that starts the server and keeps it until it is killed. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const module = fileURLToPath(new URL('./start-embedded.ts', import.meta.url))
  const code = `import { startEmbedded } from ${JSON.stringify(module)}
    const server = await startEmbedded({ dataDir: process.argv[1] })
    process.once('SIGTERM', () => void server.stop().then(() => process.exit()))
    process.stdout.write(server.url + '\\n')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, url: String(line).trim() }
}

test('a server keeps its data, its password and, if still free, its port across restarts', async () => {
  const first = await startEmbedded({ dataDir })
  await query(first.url, 'create table kept (word text); insert into kept values ($$still here$$)')
  const pid = pidOf(first.home)
  await first.stop()
  expect(isAlive(pid)).toBe(false)
  await using second = await startEmbedded({ dataDir })
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'still here' }])
})

test('the server checks its data, syncs it to disk, and accepts only local connections with the password', async () => {
  await using server = await startEmbedded({ dataDir })
  const settings = `select name, setting from pg_settings
    where name in ('data_checksums', 'fsync', 'listen_addresses', 'full_page_writes') order by name`
  expect((await query(server.url, settings)).map((row) => Object.values(row as object).join(' '))).toEqual([
    'data_checksums on',
    'fsync on',
    'full_page_writes on',
    'listen_addresses 127.0.0.1',
  ])
  const wrong = new URL(server.url)
  wrong.password = 'guess'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
  expect(readFileSync(path.join(server.home, 'server.log'), 'utf8')).not.toContain(
    new URL(server.url).password,
  )
})

test('after a kill -9 of the server and its owner, the next start has every committed row', async () => {
  copyReadyCluster(dataDir)
  const { child, url } = await startElsewhere()
  await query(url, 'create table kept (n int); insert into kept select generate_series(1, 1000)')
  const pid = pidOf(dataDir)
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await until(() => !isAlive(pid))
  await using again = await startEmbedded({ dataDir })
  expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1_000 }])
})

test('a killed server is restarted at the same address with its data', async () => {
  copyReadyCluster(dataDir)
  await using server = await startEmbedded({ dataDir })
  await query(server.url, 'create table kept (n int); insert into kept values (7)')
  const pid = pidOf(dataDir)
  process.kill(pid, 'SIGKILL')
  await until(() => pidOf(dataDir) !== pid && readPostmaster(pgdataOf(dataDir))?.isReady === true)
  expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('a requested crash and recovery keep the url and the data', async () => {
  copyReadyCluster(dataDir)
  await using server = await startEmbedded({ dataDir })
  await query(server.url, 'create table kept (n int); insert into kept values (7)')
  await server.restart('immediate')
  expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }])
  await server.restart('fast')
  expect(await query(server.url, 'select n from kept')).toEqual([{ n: 7 }])
})

test('a second start on live data shares the server and leaves it running', async () => {
  copyReadyCluster(dataDir)
  const { url } = await startElsewhere()
  const said: string[] = []
  const guest = await startEmbedded({ dataDir, say: (sentence) => said.push(sentence) })
  expect(guest.url).toBe(url)
  expect(guest.isOwner).toBe(false)
  expect(said.at(-1)).toMatch(/already runs this database\. .+ set HORA_DATA_DIR/)
  await guest.stop()
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the next start takes over a server whose owner was killed, and ends it', async () => {
  copyReadyCluster(dataDir)
  const { child, url } = await startElsewhere()
  await query(url, 'create table kept (n int)')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const successor = await startEmbedded({ dataDir })
  expect(successor.isOwner).toBe(true)
  expect(await query(successor.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }])
  const pid = pidOf(successor.home)
  await successor.stop()
  expect(isAlive(pid)).toBe(false)
})

test('two first starts at once create one cluster and one server', async () => {
  const [mine, other] = await Promise.all([startEmbedded({ dataDir }), startElsewhere()])
  expect(mine.url).toBe(other.url)
  await mine.stop()
  other.child.kill('SIGTERM')
  await once(other.child, 'exit')
})

test('a postmaster.pid whose process id belongs to another program does not prevent the start', async () => {
  copyReadyCluster(dataDir)
  const server = await startEmbedded({ dataDir })
  await server.stop()
  const stale = [process.pid, pgdataOf(server.home), 1, 5432, '', '127.0.0.1', '', 'ready', ''].join('\n')
  writeFileSync(path.join(pgdataOf(server.home), 'postmaster.pid'), stale)
  await using again = await startEmbedded({ dataDir })
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('after the state file is lost, the server gets a new password and keeps its data', async () => {
  copyReadyCluster(dataDir)
  const server = await startEmbedded({ dataDir })
  await query(server.url, 'create table kept (n int)')
  await server.stop()
  rmSync(path.join(server.home, 'server.json'))
  await using again = await startEmbedded({ dataDir })
  expect(new URL(again.url).password).not.toBe(new URL(server.url).password)
  expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }])
})

test('a server picks another port when its own is taken', async () => {
  copyReadyCluster(dataDir)
  const first = await startEmbedded({ dataDir })
  await first.stop()
  const { createServer } = await import('node:net')
  const portHolder = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
  await once(portHolder, 'listening')
  const second = await startEmbedded({ dataDir })
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  await second.stop()
  portHolder.close()
})

test('an ephemeral server leaves nothing behind, open connections or not', async () => {
  copyReadyCluster(dataDir)
  const server = await startEmbedded({ dataDir, ephemeral: true })
  const socket = connectSocket(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  socket.on('error', () => {})
  await server.stop()
  socket.destroy()
  expect(existsSync(server.home)).toBe(false)
})

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)(
  'root gets another data directory, and a message, when only root can reach the requested one',
  async () => {
    chmodSync(parent, 0o700)
    const said: string[] = []
    const server = await startEmbedded({ dataDir, say: (sentence) => said.push(sentence) })
    try {
      expect(server.home).toMatch(/^\/var\/lib\/hora\/[0-9a-f]{12}$/)
      expect(said[0]).toContain(server.home)
      await query(server.url, 'create table kept (n int)')
      await server.stop()
      chmodSync(parent, 0o711)
      await using again = await startEmbedded({ dataDir })
      expect(again.home).toBe(server.home)
      expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 0 }])
    } finally {
      rmSync(server.home, { recursive: true, force: true })
    }
  },
)
