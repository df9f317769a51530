import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { addTimeOff } from '#features/availability/index.ts'
import { holdSlot } from '#features/bookings/index.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { idOf } from '#graph/global-id.ts'
import type { BookingId } from '#kernel/ids.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readBooking } from '../data/read-bookings.ts'
import { booked } from '../testing/booked.ts'

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { horizonDays: 200 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

const book = (start: string, clientId = practice.noor.accountId) =>
  booked(world, practice, start, { clientId })

const calendar = `query Calendar($from: Instant!, $to: Instant!, $first: Int, $after: String) {
  calendar(from: $from, to: $to, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id status start end zone version capacity heldUntil place { kind }
      service { name colour } bookings { id status client { displayName clientId } } } }
  }
}`

interface CalendarAnswer {
  readonly calendar: {
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
    readonly edges: readonly {
      readonly node: {
        id: string
        start: string
        status: string
        bookings: { client: { displayName: string; clientId: string | null } }[]
      }
    }[]
  }
}

const week = { from: '2026-12-07T00:00:00Z', to: '2026-12-14T00:00:00Z', first: 100 }

test('a calendar shows sessions that overlap its range, with service and clients, in one statement', async () => {
  const other = await aClientOf(world, practice.ada, { displayName: 'Bao' })
  await book('2026-12-06T23:30:00Z')
  await book('2026-12-08T10:00:00Z')
  await book('2026-12-09T10:00:00Z', other.accountId)
  await book('2026-12-14T00:00:00Z')
  const ada = world.as(practice.ada)
  const { calendar: page } = await ada.get<CalendarAnswer>(calendar, week)
  const seen = page.edges.map(({ node }) => [node.start, node.bookings[0]?.client.displayName])
  expect(seen).toEqual([
    ['2026-12-06T23:30:00Z', 'Noor'],
    ['2026-12-08T10:00:00Z', 'Noor'],
    ['2026-12-09T10:00:00Z', 'Bao'],
  ])
  expect(page.edges[0]?.node.bookings[0]?.client.clientId).toBe(practice.client)
  expect(await world.countStatements(() => ada.get(calendar, week))).toBe(1)
})

test('the pages of a long calendar contain each session exactly once', async () => {
  const march = { from: '2027-03-01T00:00:00Z', to: '2027-03-31T00:00:00Z', first: 3 }
  for (let day = 10; day < 18; day++) await book(`2027-03-${day}T10:00:00Z`)
  const starts: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 3; pages++) {
    const answer: CalendarAnswer = await world.as(practice.ada).get(calendar, { ...march, after })
    starts.push(...answer.calendar.edges.map(({ node }) => node.start))
    after = answer.calendar.pageInfo.endCursor
    expect(answer.calendar.pageInfo.hasNextPage).toBe(pages < 2)
  }
  expect(starts).toEqual([10, 11, 12, 13, 14, 15, 16, 17].map((day) => `2027-03-${day}T10:00:00Z`))
})

test.each([
  ['a century', '2026-01-01T00:00:00Z', '2126-01-01T00:00:00Z', 'END_OUT_OF_RANGE'],
  ['the past century', '1999-12-01T00:00:00Z', '2000-01-01T00:00:00Z', 'START_OUT_OF_RANGE'],
  ['93 days', '2026-12-01T00:00:00Z', '2027-03-04T00:00:01Z', 'RANGE_TOO_LONG'],
  ['backwards', '2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z', 'END_NOT_LATER'],
  ['nothing', '2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', 'END_NOT_LATER'],
])('a range of %s is refused by what is wrong with it', async (_what, from, to, code) => {
  const { errors } = await world.as(practice.ada).run(calendar, { from, to })
  expect(errors?.[0]?.extensions?.['code']).toBe(code)
})

const forged = (at: string) =>
  Buffer.from(JSON.stringify([at, '01a17702-4580-7f23-a5b2-494b28518164'])).toString('base64url')

test.each(['x', 'W10', forged('2026'), forged('2026-02-30T00:00:00Z'), forged('0000-01-01T00:00:00Z')])(
  'a cursor that the server did not issue is refused: %s',
  async (after) => {
    const { errors } = await world.as(practice.ada).run(calendar, { ...week, after })
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT')
  },
)

test('only professionals have a calendar, and only their own', async () => {
  const { errors } = await world.as(practice.noor).run(calendar, week)
  expect(errors?.[0]?.extensions?.['code']).toBe('NOT_ALLOWED')
  const other = await aProfessional(world)
  expect((await world.as(other).get<CalendarAnswer>(calendar, week)).calendar.edges).toEqual([])
})

const node = `query Node($id: ID!) { node(id: $id) { __typename
  ... on Booking { bookingStatus: status viewerCanCancel viewerCanReschedule icsUrl cancelUntil rescheduleUntil
    client { displayName clientId } professional { displayName } sessionId }
  ... on Session { sessionStatus: status bookings { id } } } }`

test('only its two sides see a booking, and only its professional sees a session', async () => {
  const { ada, noor } = practice
  const start = '2026-12-20T10:00:00Z'
  await book(start)
  const upcoming = `{ myBookings(when: UPCOMING, first: 50) { edges { node { id start sessionId } } } }`
  const mine = await world.as(noor).get<{
    myBookings: { edges: { node: { id: string; start: string; sessionId: string } }[] }
  }>(upcoming)
  const booking = mine.myBookings.edges.find((edge) => edge.node.start === start)?.node
  const read = async (who: Parameters<World['as']>[0], id: string | undefined) =>
    (await world.as(who).get<{ node: object | null }>(node, { id })).node
  expect(await read(noor, booking?.id)).toMatchObject({
    bookingStatus: 'CONFIRMED',
    viewerCanCancel: true,
    viewerCanReschedule: true,
    cancelUntil: '2026-12-19T10:00:00Z',
    client: { displayName: 'Noor', clientId: null },
    professional: { displayName: 'Ada' },
  })
  expect(await read(ada, booking?.id)).toMatchObject({ client: { clientId: practice.client } })
  expect(await read(ada, booking?.sessionId)).toMatchObject({ __typename: 'Session' })
  expect(await read(noor, booking?.sessionId)).toBeNull()
  for (const stranger of [await aPerson(world), await aClientOf(world, ada), await aProfessional(world)]) {
    expect(await read(stranger, booking?.id)).toBeNull()
    expect(await read(stranger, booking?.sessionId)).toBeNull()
  }
})

test('the number of statements for a client’s bookings does not depend on their number', async () => {
  const document = `{ myBookings(when: UPCOMING, first: 20) { edges { node { id service { name }
    professional { displayName } changes { kind } } } } }`
  const noor = world.as(practice.noor)
  expect(await world.countStatements(() => noor.get(document))).toBe(3)
  const past = '{ myBookings(when: PAST, first: 20) { edges { node { id } } } }'
  expect(await world.countStatements(() => noor.get(past))).toBe(1)
})

test('a client page lists the bookings with that professional only', async () => {
  const document = `query ($id: ID!) { node(id: $id) { ... on Client {
    bookings(first: 2) { pageInfo { hasNextPage } edges { node { start } } } } } }`
  const { ada, client } = practice
  const answer = await world.as(ada).get<{
    node: { bookings: { pageInfo: { hasNextPage: boolean }; edges: { node: { start: string } }[] } }
  }>(document, { id: client })
  expect(answer.node.bookings.edges.map((edge) => edge.node.start)).toEqual([
    '2027-03-17T10:00:00Z',
    '2027-03-16T10:00:00Z',
  ])
  expect(answer.node.bookings.pageInfo.hasNextPage).toBe(true)
})

test('a hold that has run out is expired and not in the calendar, even before its job runs', async () => {
  const start = Temporal.Instant.from('2026-12-30T10:00:00Z')
  const asked = { serviceId: practice.serviceId, start, durationMinutes: 60 }
  const idempotencyKey = world.ports.newId()
  const held = must(await holdSlot(world.ports, practice.noor, { ...asked, idempotencyKey }))
  const around = { from: '2026-12-30T00:00:00Z', to: '2026-12-31T00:00:00Z' }
  const sessions = async () =>
    (await world.as(practice.ada).get<CalendarAnswer>(calendar, around)).calendar.edges.length
  expect(await sessions()).toBe(1)
  world.clock.advance('PT10M')
  expect(await sessions()).toBe(0)
  expect((await readBooking(world.ports.db, held.booking.id))?.status).toBe('held')
})

test('the calendar and the client’s list update live', async () => {
  const { ada, noor } = practice
  const seen = `subscription { calendarChanged { kind session { start status bookings { client { displayName } } }
    sessionId timeOff { label } } }`
  const list = 'subscription { bookingsChanged { kind booking { status } bookingId } }'
  const calendarOf = await world.as(ada).follow<{ calendarChanged: Record<string, unknown> }>(seen)
  const bookingsOf = await world.as(noor).follow<{ bookingsChanged: Record<string, unknown> }>(list)
  expect((await calendarOf.next()).calendarChanged).toMatchObject({ kind: 'READY' })
  expect((await bookingsOf.next()).bookingsChanged).toMatchObject({ kind: 'READY' })
  const { booking } = await book('2027-01-12T10:00:00Z')
  expect((await calendarOf.next()).calendarChanged).toMatchObject({
    kind: 'ADDED',
    session: { start: '2027-01-12T10:00:00Z', bookings: [{ client: { displayName: 'Noor' } }] },
  })
  const { bookingsChanged } = await bookingsOf.next()
  expect(bookingsChanged).toMatchObject({ kind: 'ADDED', booking: { status: 'CONFIRMED' } })
  expect(idOf<BookingId>(String(bookingsChanged['bookingId']), 'Booking')).toBe(booking.id)
  const cancel = `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { __typename } }`
  const input = { bookingId: bookingsChanged['bookingId'], idempotencyKey: world.ports.newId() }
  await world.as(ada).get(cancel, { input })
  expect((await calendarOf.next()).calendarChanged).toMatchObject({ kind: 'REMOVED', session: null })
  expect((await bookingsOf.next()).bookingsChanged).toMatchObject({ kind: 'CHANGED' })
  const away = {
    startsLocal: Temporal.PlainDateTime.from('2027-01-20T00:00'),
    endsLocal: Temporal.PlainDateTime.from('2027-01-21T00:00'),
    label: 'Dentist',
    idempotencyKey: world.ports.newId(),
  }
  must(await addTimeOff(world.ports, ada, away))
  expect((await calendarOf.next()).calendarChanged).toMatchObject({ timeOff: { label: 'Dentist' } })
  calendarOf.stop()
  bookingsOf.stop()
  expect(world.bugs).toEqual([])
})

test('a calendar that shows more of a service than its name has all of it', async () => {
  await book('2026-12-21T10:00:00Z')
  const range = { from: '2026-12-21T00:00:00Z', to: '2026-12-22T00:00:00Z' }
  const offer = 'id name colour version durations { minutes price { amountMinor currency } } place { kind }'
  const ada = world.as(practice.ada)
  const ask = (fields: string) =>
    ada.get<{ calendar: { edges: { node: { service: { id: string } } }[] } }>(
      `query ($from: Instant!, $to: Instant!) { calendar(from: $from, to: $to) { edges { node { service { ${fields} } } } } }`,
      range,
    )
  const [session] = (await ask(offer)).calendar.edges
  const { node } = await ada.get<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { ... on Service { ${offer} } } }`,
    { id: session?.node.service.id },
  )
  expect(session?.node.service).toEqual(node)
  const [short] = (await ask('id name colour')).calendar.edges
  expect(node).toMatchObject(short?.node.service ?? {})
})
