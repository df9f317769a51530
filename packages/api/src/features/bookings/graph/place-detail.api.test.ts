import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { routes } from '../http/routes.ts'

const secret = 'canary-17-rue-du-Terrage'
const hint = 'Near Canal Saint-Martin'
const times = ['2026-12-01T10:00:00Z', '2026-12-02T10:00:00Z'] as const

const place = 'place { kind hint detail }'
const all = `id status version ${place} changes { message } service { id ${place} description }`
const success = (name: string) =>
  `... on Error { code message } ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { booking { ${all} } }`

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { placeKind: 'address', placeHint: hint, placeDetail: secret })
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** Runs a mutation and returns its whole answer. */
async function mutate(by: SignedInViewer, name: string, input: object): Promise<string> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${success(name)} } }`
  return JSON.stringify(await world.as(by).get(document, { input }))
}

/** Everything that a client can read without a booking, or about one of their bookings, as one text. */
async function crawl(by: SignedInViewer, booking?: string): Promise<string> {
  const { ada, service } = practice
  const professional = encodeGlobalId('Professional', ada.professionalId)
  const [row] = await world.ports.db.sql`select handle from professionals where id = ${ada.professionalId}`
  const offered = `services { edges { node { id name description ${place} } } }`
  const from = '(from: "2026-11-30T00:00:00Z", to: "2026-12-05T00:00:00Z"'
  const queries = [
    `{ node(id: "${service}") { ... on Service { name description ${place} } } }`,
    `{ node(id: "${professional}") { ... on Professional { displayName ${offered} } } }`,
    `{ professional(handle: "${row?.['handle']}") { displayName ${offered} } }`,
    `{ openSlots${from}, serviceId: "${service}", durationMinutes: 60) { ... on OpenSlots { zone slots { start } } } }`,
    ...['UPCOMING', 'PAST'].map((when) => `{ myBookings(when: ${when}) { edges { node { ${all} } } } }`),
    `{ viewer { notifications { edges { node { kind booking { ${all} } } } } } }`,
    ...(booking ? [`{ node(id: "${booking}") { ... on Booking { ${all} } } }`] : []),
  ]
  const answers = await Promise.all(queries.map(async (query) => await world.as(by).get(query)))
  return JSON.stringify(answers) + (booking ? await icsOf(by, booking) : '')
}

async function icsOf(by: SignedInViewer, booking: string): Promise<string> {
  const app = fastify()
  await app.register(routes, { ports: world.ports, authenticate: async () => by, refuse: replyWithRefusal })
  const { body } = await app.inject({ url: `/bookings/${booking}.ics` })
  await app.close()
  expect(body).toContain('BEGIN:VEVENT')
  return body.replaceAll(/\r\n /g, '')
}

/** The mails to a client since the last call. */
async function newMails(): Promise<string> {
  const before = world.mails.length
  await runJobs(world)
  const addresses = await world.ports.db.sql`select email from accounts where id = ${practice.noor.accountId}`
  return JSON.stringify(world.mails.slice(before).filter(({ to }) => to === addresses[0]?.['email']))
}

/** Everything that the live streams of a client replay. */
async function replay(by: SignedInViewer): Promise<string> {
  const start = `"${(await world.live()).relay.head.stream}.0"`
  const professional = encodeGlobalId('Professional', practice.ada.professionalId)
  const streams = [
    `bookingsChanged(after: ${start}) { kind booking { ${all} } }`,
    `offeredServicesChanged(professionalId: "${professional}", after: ${start}) { kind service { ${place} } }`,
  ]
  const seen: unknown[] = []
  for (const stream of streams) {
    const follower = await world.as(by).follow<Record<string, { kind: string }>>(`subscription { ${stream} }`)
    do seen.push(await follower.next())
    while (!JSON.stringify(seen.at(-1)).includes('READY'))
    follower.stop()
  }
  return JSON.stringify(seen)
}

const idIn = (answer: string) => /"booking":\{"id":"([^"]+)"/.exec(answer)?.[1] ?? answer

test('a client sees the detail of a place only while their booking is confirmed', async () => {
  const { ada, noor, service: serviceId } = practice
  expect(await crawl(noor)).toContain(hint)
  const before = [await crawl(noor), await replay(noor)]

  const hold = { idempotencyKey: 'hold', serviceId, start: times[0], durationMinutes: 60 }
  const held = await mutate(noor, 'holdSlot', hold)
  const bookingId = idIn(held)
  before.push(held, await mutate(noor, 'holdSlot', hold), await crawl(noor, bookingId), await replay(noor))
  before.push(await newMails())
  for (const text of before) expect(text).not.toContain(secret)
  expect(held).toContain(hint)
  expect(await icsOf(noor, bookingId)).toContain(`LOCATION:${hint}`)

  const confirm = { idempotencyKey: 'confirm', bookingId }
  expect(await mutate(noor, 'confirmBooking', confirm)).toContain(secret)
  expect(await crawl(noor, bookingId)).toContain(secret)
  expect(await icsOf(noor, bookingId)).toContain(`LOCATION:${secret}`)
  expect(await replay(noor)).toContain(secret)
  expect(await newMails()).toContain(secret)

  const move = { idempotencyKey: 'move', bookingId, expectedVersion: 2, start: times[1], notify: true }
  expect(await mutate(ada, 'rescheduleBooking', move)).toContain(secret)
  expect(await newMails()).toContain(secret)

  const cancel = { idempotencyKey: 'cancel', bookingId, notify: true }
  const cancelled = await mutate(ada, 'cancelBooking', cancel)
  expect(cancelled).toContain(secret)
  const mails = await newMails()
  expect(mails).toContain('cancelled')
  const after = [mails, await crawl(noor, bookingId), await replay(noor)]
  after.push(await mutate(noor, 'holdSlot', hold), await mutate(noor, 'confirmBooking', confirm))
  for (const text of after) expect(text).not.toContain(secret)
  expect(await icsOf(ada, bookingId)).toContain(secret)
})

test('a block hides the detail at once, before its job has cancelled the booking', async () => {
  const { ada, noor, client, service: serviceId } = practice
  const input = { idempotencyKey: 'book', serviceId, clientId: client, start: times[0], durationMinutes: 60 }
  const bookingId = idIn(await mutate(ada, 'bookForClient', input))
  expect(await crawl(noor, bookingId)).toContain(secret)
  const { db, clock } = world.ports
  await db.sql`insert into blocks (blocker_id, blocked_id, created_at)
    values (${ada.accountId}, ${noor.accountId}, ${clock.now().toString()})`
  const seen = await world.as(noor).get(`{ node(id: "${bookingId}") { ... on Booking { ${all} } } }`)
  expect(idOf<BookingId>(bookingId, 'Booking')).not.toBeNull()
  for (const text of [JSON.stringify(seen), await icsOf(noor, bookingId), await newMails()])
    expect(text).not.toContain(secret)
})
