import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '@hora/db/client'
import { migrate } from '@hora/db/migrate'
import { rounds, scaledTime, startEphemeral } from '@hora/db/testing'
import { errorCodes, mayHaveTakenEffect } from '@hora/schema/error-codes'
import { expect, test } from 'vitest'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aPractice } from '#testing/practice.ts'
import { type Program, startProgram } from '#testing/program.ts'
import { startRealLogin } from '#testing/start-real-login.ts'
import { openWorld } from '#testing/world.ts'

const hold = `mutation Hold($input: HoldSlotInput!) { answer: holdSlot(input: $input) {
  __typename ... on Error { code } ... on HoldSlotSuccess { booking { id start status } } } }`
const confirm = `mutation Confirm($input: ConfirmBookingInput!) { answer: confirmBooking(input: $input) {
  __typename ... on Error { code } ... on ConfirmBookingSuccess { booking { id start status version } } } }`

interface Answer {
  readonly data?: { readonly answer: { readonly booking?: { readonly id: string; readonly start: string } } }
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** The answers that the clients of a run have received. */
interface Received {
  answers: number
  /** The distinct errors received instead of an answer. */
  readonly refusals: Set<string>
}

/** Sends a mutation until it is answered, like a person who presses "try again". */
async function retryUntilAnswered(
  program: Program,
  cookie: string,
  document: string,
  input: object,
  received: Received,
) {
  for (;;) {
    const response = await program.post(document, { input }, cookie)
    const { data, errors } = (await response.json()) as Answer
    if (errors === undefined) {
      received.answers += 1
      return data?.answer
    }
    for (const { message, extensions } of errors) received.refusals.add(`${extensions.code}: ${message}`)
    await sleep(15)
  }
}

interface Plan {
  readonly serviceId: string
  readonly startOf: (n: number) => string
  readonly isRunning: () => boolean
}

/** Books one time after another while the plan is running. Each mutation is sent twice with its key. */
async function bookOn(
  program: Program,
  cookie: string,
  { serviceId, startOf, isRunning }: Plan,
  received: Received,
) {
  const booked: string[] = []
  const twice = async (document: string, input: object) => {
    const first = await retryUntilAnswered(program, cookie, document, input, received)
    expect(await retryUntilAnswered(program, cookie, document, input, received)).toEqual(first)
    if (first?.booking === undefined) throw new Error(JSON.stringify(first))
    return first.booking
  }
  for (let n = 0; isRunning(); n++) {
    const start = startOf(n)
    const terms = { serviceId, start, durationMinutes: 60 }
    const held = await twice(hold, { ...terms, idempotencyKey: `hold-${start}` })
    expect(held).toMatchObject({ start, status: 'HELD' })
    const confirmed = await twice(confirm, { bookingId: held.id, idempotencyKey: `confirm-${start}` })
    expect(confirmed).toMatchObject({ id: held.id, status: 'CONFIRMED' })
    booked.push(start)
  }
  return booked
}

/** Gives each client its own time of day, on a new day each time. Hora uses the real clock here. */
const timesOf = (client: number) => (n: number) =>
  Temporal.Now.zonedDateTimeISO('Europe/Paris')
    .startOfDay()
    .add({ days: n + 2, hours: 9 + client })
    .toInstant()
    .toString()

const crashes = rounds({ few: 2, all: 5 })
const answersBetween = 15

test(
  'while PostgreSQL crashes and recovers, each booking over HTTP is made exactly once',
  async () => {
    await using server = await startEphemeral()
    await migrate(server.url)
    await using connection = connect(server.url)
    const database = { url: server.url, db: connection.db, sql: connection.sql, drop: async () => {} }
    await using world = await openWorld({ database })
    const practice = await aPractice(world, { horizonDays: 730 })
    const others = await Promise.all([1, 2].map(async () => await aClientOf(world, practice.ada)))
    const cookies = await Promise.all(
      [practice.noor, ...others].map(async (client) => await startRealLogin(world, client)),
    )
    await using program = await startProgram({ DATABASE_URL: server.url, HORA_WORKER: 'off' })
    const received: Received = { answers: 0, refusals: new Set() }
    let running = true
    const clients = cookies.map((cookie, client) => {
      const plan = { serviceId: practice.service, startOf: timesOf(client), isRunning: () => running }
      return bookOn(program, cookie, plan, received)
    })
    const disturb = async () => {
      for (let crash = 0; crash < crashes || received.refusals.size === 0; crash++) {
        const enough = received.answers + answersBetween
        await expect.poll(() => received.answers, { interval: 1 }).toBeGreaterThan(enough)
        await server.restart('immediate')
      }
      running = false
    }
    const [booked] = await Promise.all([Promise.all(clients), disturb()])

    const refusals = [errorCodes.RETRY_LATER, mayHaveTakenEffect].map(
      (sentence) => `RETRY_LATER: ${sentence}`,
    )
    expect(refusals).toEqual(expect.arrayContaining([...received.refusals]))
    const kept = await connection.sql<{ start: string; notified: number; changes: number }[]>`
    select to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as start,
      (select count(*)::int from notifications n where n.subject_id = b.id) as notified,
      (select count(*)::int from booking_changes c where c.booking_id = b.id) as changes
    from bookings b join sessions s on s.id = b.session_id where b.status = 'confirmed'`
    expect(kept.map(({ start }) => start).toSorted()).toEqual(booked.flat().toSorted())
    expect(kept.filter(({ notified, changes }) => notified !== 2 || changes !== 2)).toEqual([])
    expect(await connection.sql`select from bookings where status <> 'confirmed'`).toHaveLength(0)
    expect(await program.end('SIGTERM')).toBe(0)
    const lines = program.output().split('\n')
    expect(lines.filter((line) => line.includes('"bug"'))).toEqual([])
  },
  scaledTime(120_000),
)
