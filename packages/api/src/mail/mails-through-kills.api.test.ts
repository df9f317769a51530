import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import type { startEphemeral as Start } from '@hora/db/testing'
import { rounds, scaledTime, startEphemeral } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { enqueue } from '#jobs/enqueue.ts'
import { lease } from '#jobs/worker-leases.ts'
import { seededRandom } from '#kernel/seeded-random.ts'
import { type AcceptedMail, type MailWitness, openMailWitness } from '#testing/workers/mail-witness.ts'
import { type MailWorkerProcess, mailWorkerProcess } from '#testing/workers/mail-worker-process.ts'

type Server = Awaited<ReturnType<typeof Start>>
type Connection = ReturnType<typeof connect>

const mails = rounds({ few: 60, all: 1_500 })
/** Kills of each kind. */
const kills = rounds({ few: 2, all: 10 })
/** The few rounds have a short lease, so that they do not wait for a long one. */
const ownLease = rounds({ few: 0, all: 1 }) === 1 ? lease : { beatEvery: 250, deadAfter: scaledTime(2) }
const seed = Number(process.env['HORA_TEST_SEED'] ?? 7)

const addressOf = (n: number) => `person-${n}@example.org`
const effectOf = (n: number) => `kill-rounds:${n}`

async function enqueueMails({ db }: Connection): Promise<void> {
  await inTransaction(db, async (tx) => {
    for (let n = 0; n < mails; n++) {
      const data = { name: `Person ${n}`, language: 'en', link: 'http://localhost/forgot-password' }
      const mail = { accountId: null, to: addressOf(n), template: 'password-changed', effectKey: effectOf(n) }
      await enqueue(tx, 'accounts.send-mail', { ...mail, data })
    }
  })
}

async function killDatabase(server: Server): Promise<void> {
  const [pid] = readFileSync(join(server.home, 'pgdata/postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await server.restart('immediate')
}

/** A mail whose handover was open when its worker was killed: the only place where a second copy is allowed. */
interface OpenHandover {
  readonly to: string
  readonly killedAt: number
}

/** Kills the worker, waits until its last statements have ended, and reads which handovers it left open. */
async function killWorker(worker: MailWorkerProcess, { sql }: Connection): Promise<readonly OpenHandover[]> {
  await worker.kill()
  const killedAt = performance.now()
  const backends = async () =>
    (await sql`select from pg_stat_activity where application_name in ('mail worker', 'hora queue')`).length
  await expect.poll(backends, { timeout: scaledTime(10_000), interval: 5 }).toBe(0)
  const rows = await sql<{ key: string }[]>`select effect_key as key from deliveries where status = 'sending'`
  worker.start()
  return rows.map(({ key }) => ({ to: addressOf(Number(key.replace('kill-rounds:', ''))), killedAt }))
}

interface Outcome {
  readonly open: readonly OpenHandover[]
  readonly lastKill: number
}

/** Kills the database and the worker in a random order, each after a random number of further mails. */
async function disturb(
  server: Server,
  worker: MailWorkerProcess,
  connection: Connection,
  witness: MailWitness,
): Promise<Outcome> {
  const random = seededRandom(seed)
  const byte = () => random.bytes(1)[0] ?? 0
  const order = Array.from({ length: 2 * kills }, (_, n) => ({ database: n % 2 === 0, key: byte() }))
  order.sort((a, b) => a.key - b.key)
  const step = (0.7 * mails) / order.length
  const open: OpenHandover[] = []
  let lastKill = 0
  for (const { database } of order) {
    const enough = Math.min(witness.accepted.length + (step * byte()) / 128, mails - 4)
    const moved = () => witness.accepted.length
    await expect.poll(moved, { timeout: scaledTime(90_000), interval: 1 }).toBeGreaterThanOrEqual(enough)
    await sleep(byte() / 8)
    if (database) await killDatabase(server)
    else open.push(...(await killWorker(worker, connection)))
    lastKill = performance.now()
  }
  return { open, lastKill }
}

/** Copies after the first one, by recipient. */
function copiesOf(accepted: readonly AcceptedMail[]) {
  const first = new Map<string, AcceptedMail>()
  return accepted.flatMap((mail) => {
    const original = first.get(mail.to)
    if (original === undefined) first.set(mail.to, mail)
    return original === undefined ? [] : [{ original, copy: mail }]
  })
}

test(
  'through kills of PostgreSQL and of the worker, each mail is sent, and sent once',
  async () => {
    await using server = await startEphemeral()
    await migrate(server.url)
    await using connection = connect(server.url, { applicationName: 'kill rounds' })
    await using witness = await openMailWitness()
    await enqueueMails(connection)
    await using worker = mailWorkerProcess({ url: server.url, smtp: witness.url, lease: ownLease })
    worker.start()
    const { open, lastKill } = await disturb(server, worker, connection, witness)
    const left = async () =>
      (await connection.sql`select from graphile_worker._private_jobs`.catch(() => [null])).length
    await expect.poll(left, { timeout: scaledTime(120_000), interval: 50 }).toBe(0)
    const seconds = (performance.now() - lastKill) / 1_000

    const { accepted } = witness
    const reached = new Set(accepted.map(({ to }) => to))
    const missing = Array.from({ length: mails }, (_, n) => addressOf(n)).filter((to) => !reached.has(to))
    const copies = copiesOf(accepted)
    // Proof: the server had accepted the first copy, the note of it was not stored, and then the worker was killed.
    const isAtTheBoundary = ({ original, copy }: (typeof copies)[number]) =>
      original.messageId === copy.messageId &&
      open.some(({ to, killedAt }) => to === copy.to && original.at < killedAt && killedAt < copy.at)
    const atTheBoundary = copies.filter(isAtTheBoundary)
    const figures = { mails, kills, seed, missing: missing.length, copies: copies.length }
    console.log(
      JSON.stringify({ ...figures, atTheBoundary: atTheBoundary.length, open: open.length, seconds }),
    )
    expect(missing).toEqual([])
    expect(copies.filter((each) => !isAtTheBoundary(each))).toEqual([])
    expect(atTheBoundary.length).toBeLessThanOrEqual(kills)
    expect(seconds).toBeLessThan(scaledTime(60))
    expect({ deaths: worker.deaths, errors: worker.errors }).toEqual({ deaths: 0, errors: '' })
  },
  scaledTime(rounds({ few: 120_000, all: 600_000 })),
)
