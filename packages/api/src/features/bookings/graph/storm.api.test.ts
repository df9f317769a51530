import { bookings } from '@hora/db/tables'
import { rounds } from '@hora/db/testing'
import { timeOverrides } from '@hora/schema/inputs/bookings'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { runDueJobs, runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aBooking } from '../testing/booking-rows.ts'
import { type BookingAnswer, mutateBooking } from '../testing/mutate-booking.ts'

const bell = `{ viewer { unreadNotifications notifications(first: 50) { edges { node { kind } } } } }`

interface Bell {
  readonly viewer: {
    readonly unreadNotifications: number
    readonly notifications: { readonly edges: readonly { readonly node: { readonly kind: string } }[] }
  }
}

async function readKinds(world: World, who: SignedInViewer) {
  const { viewer } = await world.as(who).get<Bell>(bell)
  return viewer.notifications.edges.map(({ node }) => node.kind)
}

/** Ten in the morning, UTC, some days from now. */
const onDay = (day: number) =>
  Temporal.Instant.from('2026-12-01T10:00:00Z')
    .add({ hours: 24 * day })
    .toString()

function pace(world: World, { service: serviceId, noor, ada, client }: Practice) {
  const mutate = (by: SignedInViewer, name: string, input: object, more?: string) =>
    mutateBooking(world, by, name, { ...input, idempotencyKey: world.ports.newId() }, more)
  const hold = (start: string) => mutate(noor, 'holdSlot', { serviceId, start, durationMinutes: 60 })
  return {
    mutate,
    hold,
    book: async (start: string): Promise<BookingAnswer> => {
      const held = await hold(start)
      if (held.booking === undefined) return held
      return await mutate(noor, 'confirmBooking', { bookingId: held.booking.id })
    },
    cancel: (by: SignedInViewer, bookingId = '') => mutate(by, 'cancelBooking', { bookingId }),
    bookForNoor: (start: string) =>
      mutate(ada, 'bookForClient', { clientId: client, serviceId, start, durationMinutes: 60 }),
    move: (by: SignedInViewer, { id, version }: NonNullable<BookingAnswer['booking']>, start: string) =>
      mutate(by, 'rescheduleBooking', { bookingId: id, expectedVersion: version, start }),
  }
}

async function aStage() {
  const world = await openWorld()
  const practice = await aPractice(world, { horizonDays: 600 })
  await runJobs(world)
  const before = world.mails.length
  const inbox = async (who: SignedInViewer) => {
    const [row] = await world.ports.db.sql<{ email: string }[]>`
      select email from accounts where id = ${who.accountId}`
    return world.mails.slice(before).filter(({ to }) => to === row?.email)
  }
  return { world, practice, inbox, ...pace(world, practice) }
}

/** Lets the settling window pass, and runs what is due. */
async function settle(world: World): Promise<void> {
  world.clock.advance({ minutes: 3 })
  await runDueJobs(world)
}

/** Rounds after the limit of 30. */
const refused = rounds({ few: 20, all: 120 })

test('rounds of hold, confirm and cancel send no mail, are stopped after 30, and the last state is mailed once', async () => {
  const { world, practice, inbox, hold, book, cancel } = await aStage()
  await using _ = world
  const { ada, noor } = practice
  const kept = await book(onDay(200))
  const answers: BookingAnswer[] = []
  for (let round = 0; round < 30 + refused; round++) {
    const booked = await book(onDay(round))
    answers.push(booked)
    if (booked.booking !== undefined) await cancel(noor, booked.booking.id)
  }
  expect((await cancel(noor, kept.booking?.id)).booking?.status).toBe('CANCELLED')
  await runJobs(world)
  expect({ ada: (await inbox(ada)).length, noor: (await inbox(noor)).length }).toEqual({ ada: 0, noor: 0 })
  const codes = answers.map(({ code }) => code ?? 'booked')
  expect(codes).toEqual([...Array(30).fill('booked'), ...Array(refused).fill('TOO_MANY_CHANGES')])
  const kinds = await readKinds(world, ada)
  expect(kinds.filter((kind) => kind === 'BOOKING_CONFIRMED')).toEqual([])
  expect(kinds.filter((kind) => kind === 'BOOKING_CANCELLED')).toHaveLength(31)

  expect((await hold(onDay(300))).code).toBe('TOO_MANY_CHANGES')
  world.clock.advance({ hours: 1 })
  expect((await book(onDay(300))).booking?.status).toBe('CONFIRMED')
  for (const _ of [1, 2, 3]) await runJobs(world)
  expect((await inbox(ada)).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^A client booked a session: /),
  ])
  expect((await inbox(noor)).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Your session is booked: /),
  ])
  expect((await readKinds(world, ada))[0]).toBe('BOOKING_CONFIRMED')
})

test('the refusal says when the next change is possible', async () => {
  const { world, practice, book, cancel } = await aStage()
  await using _ = world
  const { noor, service: serviceId } = practice
  for (let round = 0; round < 30; round++) {
    await cancel(noor, (await book(onDay(round))).booking?.id)
    if (round === 0) world.clock.advance({ minutes: 20 })
  }
  const document = `mutation Hold($input: HoldSlotInput!) { holdSlot(input: $input) {
    __typename ... on RateLimited { code message retryAfterSeconds } } }`
  const input = { serviceId, start: onDay(40), durationMinutes: 60, idempotencyKey: 'again' }
  expect(await world.as(noor).get(document, { input })).toEqual({
    holdSlot: {
      __typename: 'RateLimited',
      code: 'TOO_MANY_CHANGES',
      message: 'You’ve made many bookings and changes in the last hour. Try again a little later.',
      retryAfterSeconds: 40 * 60,
    },
  })
})

test('a client who cancels what a professional booked, and one of another professional, are not limited by it', async () => {
  const { world, practice, bookForNoor, book, cancel } = await aStage()
  await using _ = world
  for (let round = 0; round < 35; round++)
    await cancel(practice.ada, (await bookForNoor(onDay(round))).booking?.id)
  expect((await book(onDay(50))).booking?.status).toBe('CONFIRMED')
})

test('a client moves bookings with one professional at most 60 times an hour', async () => {
  const { world, practice, book, move } = await aStage()
  await using _ = world
  const codes: (string | undefined)[] = []
  for (let n = 0; n < 3; n++) {
    let moved = await book(onDay(100 * n + 1))
    for (let day = 2; day <= 22 && moved.booking !== undefined; day++) {
      const next = await move(practice.noor, moved.booking, onDay(100 * n + day))
      codes.push(next.code)
      if (next.booking !== undefined) moved = next
    }
  }
  expect(codes.slice(0, 60).filter((code) => code !== undefined)).toEqual([])
  expect(codes.slice(60)).toEqual(['TOO_MANY_CHANGES', 'TOO_MANY_CHANGES', 'TOO_MANY_CHANGES'])
})

test('a client is mailed when the professional cancels what the client just booked', async () => {
  const { world, practice, inbox, book, cancel } = await aStage()
  await using _ = world
  const { ada, noor } = practice
  await cancel(ada, (await book(onDay(1))).booking?.id)
  await settle(world)
  expect((await inbox(noor)).map(({ subject }) => subject)).toEqual([
    expect.stringMatching(/^Your session was cancelled: /),
  ])
  expect(await inbox(ada)).toEqual([])
})

test('ten moves of one booking are one mail with the last time, and one line in the bell', async () => {
  const { world, practice, inbox, bookForNoor, move } = await aStage()
  await using _ = world
  const { ada, noor } = practice
  let moved = await bookForNoor(onDay(1))
  await settle(world)
  for (let day = 2; day <= 11; day++) {
    if (moved.booking === undefined) throw new Error(moved.code)
    moved = await move(ada, moved.booking, onDay(day))
    world.clock.advance({ seconds: 15 })
  }
  await settle(world)
  const mails = await inbox(noor)
  expect(mails).toHaveLength(2)
  expect(mails[1]?.subject).toMatch(/^Your session was moved: /)
  expect(mails[1]?.text).toContain('12 December 2026')
  expect(await readKinds(world, noor)).toEqual(['BOOKING_RESCHEDULED'])
})

test('over the hourly limit, changes wait and come in one mail that tells what is true then', async () => {
  const { world, practice, inbox, bookForNoor, mutate } = await aStage()
  await using _ = world
  const { ada, noor } = practice
  const booked: BookingAnswer[] = []
  for (let day = 1; day <= 20; day++) {
    booked.push(await bookForNoor(onDay(day)))
  }
  await settle(world)
  expect(await inbox(noor)).toHaveLength(10)
  const last = booked.at(-1)?.booking?.id
  await mutate(ada, 'cancelBooking', { bookingId: last, notify: false })
  world.clock.advance({ minutes: 56 })
  await settle(world)
  expect(await inbox(noor)).toHaveLength(10)
  await settle(world)
  const mails = await inbox(noor)
  expect(mails.slice(10).map(({ subject }) => subject)).toEqual(['9 changes on Hora'])
  expect(mails[10]?.text).toContain('A session was booked for you: Sun 20 Dec')
  expect(mails[10]?.text).not.toContain('21 Dec')
  await settle(world)
  expect(await inbox(noor)).toHaveLength(11)
})

/** What a professional may do within minutes: move as many clients, and book as many sessions for one. */
const ordinary = { moves: rounds({ few: 10, all: 40 }), bookings: rounds({ few: 40, all: 100 }) }

test('ordinary use is never limited: moves of many clients, many bookings for one, five cancelled by a client', async () => {
  const { world, practice, inbox, book, bookForNoor, cancel, move } = await aStage()
  await using _ = world
  const { ada, noor } = practice
  for (let n = 0; n < ordinary.moves; n++) {
    const client = await aClientOf(world, ada)
    const { id } = await aBooking(world, ada, client, { start: onDay(200 + n) })
    const moved = await move(ada, { id: encodeGlobalId('Booking', id), version: 1 } as never, onDay(n))
    expect(moved.__typename).toBe('RescheduleBookingSuccess')
    await settle(world)
    expect(await inbox(client)).toHaveLength(1)
  }
  for (let n = 0; n < ordinary.bookings; n++)
    expect((await bookForNoor(onDay(50 + n))).__typename).toBe('BookForClientSuccess')
  for (let n = 0; n < 5; n++) {
    const booked = await book(onDay(160 + n))
    expect(booked.booking?.status).toBe('CONFIRMED')
    await cancel(noor, booked.booking?.id)
  }
  const rows = await world.ports.db.select().from(bookings).where(eq(bookings.clientId, noor.accountId))
  expect(rows).toHaveLength(ordinary.bookings + 5)
  for (let hours = 0; hours < 3; hours++) {
    await settle(world)
    world.clock.advance({ minutes: 57 })
  }
  const mails = await inbox(noor)
  expect(mails).toHaveLength(11)
  expect(mails.at(-1)?.subject).toBe(`${ordinary.bookings - 10} changes on Hora`)
})

test('the mail about a session that begins within the hour waits for an undo only', async () => {
  const { world, practice } = await aStage()
  await using _ = world
  const { ada, client: clientId, service: serviceId } = practice
  const { mutate } = pace(world, practice)
  const waits = async (start: string) => {
    const input = { clientId, serviceId, start, durationMinutes: 60, override: [...timeOverrides] }
    expect((await mutate(ada, 'bookForClient', input)).__typename).toBe('BookForClientSuccess')
    const [job] = await world.ports.db.sql<{ seconds: number }[]>`
      select extract(epoch from run_at - ${world.clock.now().toString()}::timestamptz)::int as seconds
      from graphile_worker._private_jobs order by id desc limit 1`
    return job?.seconds
  }
  expect(await waits('2026-11-23T09:00:00Z')).toBe(30)
  expect(await waits('2026-11-23T14:00:00Z')).toBe(180)
})
