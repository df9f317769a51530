import { connect, type Db } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { startEphemeral } from '@hora/db/testing'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { type Program, startProgram } from '#testing/program.ts'
import { openReadySocket } from '#testing/socket-client.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import { openWorld } from '#testing/world.ts'

async function isSignedIn(program: Program, cookie: string): Promise<boolean> {
  const response = await program.post('{ viewer { login { id } } }', {}, cookie)
  const { data } = (await response.json()) as { data: { viewer: object | null } }
  return data.viewer !== null
}

/** A transaction that has written and stays open until it is released. */
async function keepWriting(db: Db): Promise<() => Promise<void>> {
  const [written, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const writing = inTransaction(db, async (tx) => {
    await tx.sql`select pg_current_xact_id()`
    written.resolve()
    await over.promise
  })
  await written.promise
  return async () => {
    over.resolve()
    await writing
  }
}

/** Milliseconds from now until a login is refused. Requests follow each other without a pause. */
async function refusedAfter(program: Program, cookie: string): Promise<number> {
  const began = performance.now()
  while (await isSignedIn(program, cookie)) {
    if (performance.now() - began > 5_000) throw new Error('The login is still accepted')
  }
  return performance.now() - began
}

test('every process refuses an ended login within 1 s and closes its sockets within 2 s, despite other writes', async () => {
  await using server = await startEphemeral()
  await migrate(server.url)
  await using connection = connect(server.url, { idleInTransactionTimeout: 0 })
  const { db, sql } = connection
  await using world = await openWorld({ database: { url: server.url, db, sql, drop: async () => {} } })
  const ada = await aProfessional(world)
  const variables = { DATABASE_URL: server.url, HORA_WORKER: 'off' }
  await using stack = new AsyncDisposableStack()
  const start = async () => stack.use(await startProgram(variables))
  const programs = await Promise.all([start(), start()])
  const [here] = programs
  const ends: Record<string, (cookie: string) => Promise<unknown>> = {
    'by the person, in one process': (cookie) =>
      here.post('mutation { signOutEverywhere { __typename } }', {}, cookie),
    'by hand, in the database': () => sql`delete from logins`,
    'while the processes lose their listeners': async () => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hora events'`
      await sql`delete from logins`
    },
  }
  const stopWriting = await keepWriting(db)
  for (const [how, end] of Object.entries(ends)) {
    const cookies = [await startRealLogin(world, ada), await startRealLogin(world, ada)] as const
    await using sockets = new AsyncDisposableStack()
    const clients = await Promise.all(
      programs.map(async (program) => sockets.use(await openReadySocket(program, { cookie: cookies[0] }))),
    )
    for (const program of programs)
      for (const cookie of [...cookies, ...cookies]) expect(await isSignedIn(program, cookie)).toBe(true)
    await end(cookies[1])
    const ended = performance.now()
    const closing = Promise.all(
      clients.map(async (client) => [await client.closing(), performance.now() - ended < 2_000]),
    )
    const refused = programs.flatMap((program) => cookies.map((cookie) => refusedAfter(program, cookie)))
    const slowest = Math.max(...(await Promise.all(refused)))
    expect(slowest, how).toBeLessThan(1_000)
    expect(await closing, how).toEqual([
      [4403, true],
      [4403, true],
    ])
  }
  await stopWriting()
}, 60_000)
