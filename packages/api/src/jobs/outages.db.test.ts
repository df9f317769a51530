import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { rounds, scaledTime, startEphemeral } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import type { FileId } from '#kernel/ids.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import type { Mail } from '#ports'
import { programPorts } from '#testing/workers/program-ports.ts'
import { enqueue } from './enqueue.ts'
import type { JobHandlers } from './handler.ts'
import { startWorker } from './start-worker.ts'

const timeout = scaledTime(60_000)

async function openServer() {
  await using opened = new AsyncDisposableStack()
  const server = opened.use(await startEphemeral())
  await migrate(server.url)
  const { db } = opened.use(connect(server.url, { applicationName: 'outage test' }))
  const running = opened.move()
  return { server, db, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

type Opened = Awaited<ReturnType<typeof openServer>>

/** Each job of the test sends one mail, to the address in its key. */
const handlers: JobHandlers = {
  'files.delete': async ({ storageKey }, ports) => {
    const mail: Mail = { to: storageKey, subject: 'One', text: 'One', html: '<p>One</p>' }
    const effect = { effectKey: storageKey, accountId: null, template: 'test' }
    await deliverOnce(ports, effect, async () => mail)
  },
}

async function workerOn({ server }: Opened, sent: string[]) {
  await using started = new AsyncDisposableStack()
  const { db } = started.use(connect(server.url, { applicationName: 'outage worker' }))
  const mailer = {
    send: async ({ to }: Mail) => {
      await sleep(5)
      sent.push(to)
    },
  }
  const ports = { ...programPorts(db), mailer }
  started.use(await startWorker({ url: server.url, ports, handlers, report: () => {} }))
  return started.move()
}

const addresses = (count: number) => Array.from({ length: count }, (_, n) => `person-${n}@example.org`)

async function enqueueMails({ db }: Opened, to: readonly string[]): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (const storageKey of to) await enqueue(tx, 'files.delete', { fileId: '' as FileId, storageKey })
  })
}

/** Every process of a server: each has its own session, so a signal to the group does not reach them. */
function processesOf({ server }: Opened): readonly number[] {
  const [first] = readFileSync(join(server.home, 'pgdata/postmaster.pid'), 'utf8').split('\n')
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(first)], { encoding: 'utf8' })
  return [Number(first), ...children.trim().split(/\s+/).map(Number)]
}

test(
  'two workers send each mail once although PostgreSQL hangs under load',
  async () => {
    await using opened = await openServer()
    const sent: string[] = []
    await using _one = await workerOn(opened, sent)
    await using _other = await workerOn(opened, sent)
    const to = addresses(200)
    await enqueueMails(opened, to)
    await expect.poll(() => sent.length, { timeout, interval: 1 }).toBeGreaterThan(20)
    const stopped = processesOf(opened)
    for (const pid of stopped) process.kill(pid, 'SIGSTOP')
    await sleep(rounds({ few: 2_000, all: 30_000 }))
    for (const pid of stopped) process.kill(pid, 'SIGCONT')
    await expect.poll(() => new Set(sent).size, { timeout }).toBe(to.length)
    expect(sent.toSorted()).toEqual(to.toSorted())
  },
  scaledTime(150_000),
)

test(
  'two workers send each mail once although PostgreSQL crashes under load',
  async () => {
    await using opened = await openServer()
    const sent: string[] = []
    await using _one = await workerOn(opened, sent)
    await using _other = await workerOn(opened, sent)
    const to = addresses(200)
    await enqueueMails(opened, to)
    for (const enough of [20, 60, 100]) {
      await expect.poll(() => sent.length, { timeout, interval: 1 }).toBeGreaterThan(enough)
      await opened.server.restart('immediate')
    }
    await expect.poll(() => new Set(sent).size, { timeout }).toBe(to.length)
    expect(sent.toSorted()).toEqual(to.toSorted())
  },
  scaledTime(150_000),
)

test(
  'an idle worker goes on after a restart of PostgreSQL, and makes up for a recurring task',
  async () => {
    await using opened = await openServer()
    const sent: string[] = []
    let cleanUps = 0
    const clean: JobHandlers = { ...handlers, 'platform.clean-up': async () => void cleanUps++ }
    const { db } = opened
    const ports = { ...programPorts(db), mailer: { send: async ({ to }: Mail) => void sent.push(to) } }
    await using _worker = await startWorker({
      url: opened.server.url,
      ports,
      handlers: clean,
      report: () => {},
    })
    const known = () =>
      db.sql`select from graphile_worker._private_known_crontabs where identifier = 'platform.clean-up'`.then(
        ({ length }) => length,
      )
    await expect.poll(known, { timeout }).toBe(1)
    await db.sql`update graphile_worker._private_known_crontabs
      set known_since = now() - interval '1 hour', last_execution = now() - interval '1 hour'`
    await opened.server.restart('immediate')
    await expect.poll(() => cleanUps, { timeout }).toBeGreaterThan(0)
    await enqueueMails(opened, addresses(1))
    await expect.poll(() => sent, { timeout }).toEqual(addresses(1))
  },
  scaledTime(150_000),
)
