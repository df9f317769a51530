import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { freezeServer, openNetwork, rounds, scaledTime, startEphemeral } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { type Program, startProgram } from '#testing/program.ts'
import { openReadySocket } from '#testing/socket-client.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import { openWorld } from '#testing/world.ts'

const add = `mutation Add($input: AddTimeOffInput!) {
  addTimeOff(input: $input) { __typename ... on Error { code } } }`
const timeOff = (label: string) => ({
  input: {
    startsLocal: '2027-01-04T09:00',
    endsLocal: '2027-01-05T09:00',
    label,
    idempotencyKey: label.replaceAll(' ', '-'),
  },
})
const calendarChanged = 'subscription { calendarChanged { kind cursor timeOff { label } } }'

interface Answer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: { readonly extensions: { readonly code: string } }[]
}

/** The codes of an answer, and the milliseconds it took. */
async function timed(program: Program, cookie: string, query: string, variables: object = {}) {
  const start = performance.now()
  const response = await program.post(query, variables, cookie)
  const { errors = [] } = (await response.json()) as Answer
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))]
  return { codes, milliseconds: performance.now() - start }
}

/** Everybody has RETRY_LATER within ten seconds, /readyz says no within two, and /healthz yes. */
async function expectAnswers(program: Program, cookie: string, label: string): Promise<void> {
  const ready = async () => {
    const start = performance.now()
    const response = await fetch(`${program.origin}/readyz`)
    expect(await response.json()).toMatchObject({ status: 'no database', reason: expect.any(String) })
    expect(response.status).toBe(503)
    expect(performance.now() - start).toBeLessThan(scaledTime(2_000))
    expect(await program.status('/healthz')).toBe(200)
  }
  const answers = await Promise.all([
    ...Array.from({ length: 15 }, () => timed(program, cookie, '{ services { edges { node { name } } } }')),
    ...Array.from({ length: 15 }, (_, i) => timed(program, cookie, add, timeOff(`${label} ${i}`))),
    ready(),
  ])
  const late = await timed(program, cookie, add, timeOff(`${label} late`))
  await ready()
  for (const answer of [...answers, late]) {
    if (answer === undefined) continue
    expect(answer.codes).toEqual(['RETRY_LATER'])
    expect(answer.milliseconds).toBeLessThan(scaledTime(10_000))
  }
}

test(
  'while the database is stopped or its network swallows bytes, everybody has an answer, and all goes on afterwards',
  async () => {
    await using server = await startEphemeral()
    await migrate(server.url)
    await using connection = connect(server.url)
    const database = { url: server.url, db: connection.db, sql: connection.sql, drop: async () => {} }
    await using world = await openWorld({ database })
    const cookie = await startRealLogin(world, await aProfessional(world))
    await using network = await openNetwork(server.url)
    await using program = await startProgram({ DATABASE_URL: network.url, HORA_WORKER: 'off' })
    await using socket = await openReadySocket(program, { cookie })
    socket.send({ type: 'subscribe', id: 'x', payload: { query: calendarChanged } })
    await socket.next({ id: 'x' })
    const outages: Readonly<Record<string, () => Promise<() => void>>> = {
      stopped: () => freezeServer(server.url),
      silent: async () => {
        network.swallow('both')
        return network.restore
      },
    }
    for (let round = 0; round < rounds({ few: 1, all: 3 }); round++) {
      for (const [name, begin] of Object.entries(outages)) {
        const label = `${name} ${round}`
        const end = await begin()
        try {
          await expectAnswers(program, cookie, label)
        } finally {
          end()
        }
        await expect.poll(() => program.status('/readyz'), { timeout: scaledTime(10_000) }).toBe(200)
        // The connections that other requests find dead are replaced by then.
        await sleep(scaledTime(1_000))
        const after = await program.post(add, timeOff(`${label} after`), cookie)
        expect(await after.json()).toEqual({ data: { addTimeOff: { __typename: 'AddTimeOffSuccess' } } })
        const arrived = () => JSON.stringify(socket.messages).includes(`${label} after`)
        await expect.poll(arrived, { timeout: scaledTime(15_000) }).toBe(true)
      }
    }
    expect(socket.closed).toBeUndefined()
    const twice = await connection.sql`select label from time_off group by label having count(*) > 1`
    expect(twice).toEqual([])
    const backends = await connection.sql`select from pg_stat_activity where application_name = 'hora api'`
    expect(backends.length).toBeLessThanOrEqual(10)
    const lines = program.output().split('\n')
    expect(lines.filter((line) => line.includes('"bug"'))).toEqual([])
    expect(lines.filter((line) => line.includes('"reason":"The database does not answer."'))).not.toEqual([])
    expect(await program.end('SIGTERM')).toBe(0)
  },
  scaledTime(240_000),
)
