import { accounts, profiles } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import type { ServiceOptions } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { replyWithRefusal } from '#server/http/reply-with-refusal.ts'
import { must } from '#testing/must.ts'
import { runDueJobs, runJobs } from '#testing/workers/run-jobs.ts'
import { routes } from '../../http/routes.ts'
import { groupStage } from '../../testing/group.ts'

/** It is Monday 23 November 2026. Noor has a place in a group; another client comes and goes. */
const ten = '2026-12-03T10:00:00Z'
const fourteen = '2026-12-04T14:00:00Z'

const booking = `id status outcome start end zone version sessionId isGroup minimumPlaces decidesAt
  attendees { displayName } heldUntil cancelledAt cancelledBy icsUrl rescheduleUntil cancelUntil
  place { kind hint detail } client { displayName avatarUrl clientId } price { amountMinor currency }
  changes { kind actor message start end occurredAt owed { amountMinor } }
  cancellationQuotes { owed { amountMinor } validUntil }
  service { id name capacity attendeesSee minimumPlaces decideHoursBefore version }`

/** All that a client can ask for. */
const everything = `query ($booking: ID!, $session: ID!, $service: ID!, $from: Instant!, $to: Instant!) {
  node(id: $booking) { ... on Booking { ${booking} } }
  session: node(id: $session) { __typename }
  myBookings(when: UPCOMING, first: 2) { edges { node { ${booking} } } }
  past: myBookings(when: PAST, first: 2) { edges { node { id } } }
  myBookingOfSession(sessionId: $session) { id version }
  viewer { notifications(first: 10) { edges { node { kind counterpart booking { id } } } } }
  openSlots(serviceId: $service, durationMinutes: 60, from: $from, to: $to) {
    ... on OpenSlots { slots { start placesLeft joins } } } }`

const changes = `subscription { bookingsChanged { kind bookingId booking { ${booking} } } }`
const slotChanges = 'subscription ($service: ID!) { openSlotsChanged(serviceId: $service) { kind from to } }'

type Change = {
  bookingsChanged: {
    kind: string
    bookingId: string | null
    booking: { attendees: { displayName: string }[] | null } | null
  }
}

async function aGroup(options: ServiceOptions = {}) {
  const stage = await groupStage({ capacity: 4, ...options })
  const [beth, third] = (await stage.clients(2)) as [SignedInViewer, SignedInViewer]
  const { db } = stage.world.ports
  const [name, email] = ['Quaggabeth Zaffre', 'quagga.zaffre@example.org']
  await db.update(profiles).set({ displayName: name }).where(eq(profiles.accountId, beth.accountId))
  await db.update(accounts).set({ email }).where(eq(accounts.id, beth.accountId))
  const mine = await stage.book(stage.noor, ten)
  return { ...stage, beth, third, mine, db }
}

test('failures-scheduling 6: nothing of another place reaches the client of a group: no answer, event, mail, file or bell', async () => {
  const stage = await aGroup()
  const { world, noor, ada, beth, third, mine, db } = stage
  await using _ = world
  const me = world.as(noor)
  const booked = await me.follow<Change>(changes)
  const slots = await me.follow<object>(slotChanges, { service: stage.service })
  await Promise.all([booked.next(), slots.next()])
  world.clock.advance('PT3M')
  await runDueJobs(world)

  const words = ['quagga', 'zaffre', beth.accountId, encodeGlobalId('Client', beth.accountId)]
  const theirs = await stage.book(beth, ten, 'Zaffre message one')
  words.push(theirs.id, encodeGlobalId('Booking', theirs.id))
  must(await stage.cancel(beth, theirs.id, true))
  await stage.undo(beth, theirs.id)
  must(await stage.move(beth, theirs.id, fourteen, 4))
  must(await stage.move(beth, theirs.id, ten, 5))
  const { booking: added } = must(await stage.add(third, mine.sessionId))
  const { booking: held } = must(await stage.hold((await stage.clients(1))[0] as SignedInViewer, ten))
  const full = await stage.hold((await stage.clients(1))[0] as SignedInViewer, ten)
  const own = await stage.hold(noor, ten)
  expect([full, own].map((refused) => (refused.ok ? '' : refused.error.code))).toEqual([
    'SESSION_FULL',
    'BOOKED_BY_YOU',
  ])
  must(await stage.cancel(ada, added.id, true))
  must(await stage.moveAll(mine.sessionId, fourteen, true))
  must(await stage.cancel(beth, theirs.id, true))
  world.clock.advance('PT3M')
  await runDueJobs(world)
  await runJobs(world)

  const [{ email } = { email: '' }] = await db
    .select({ email: accounts.email })
    .from(accounts)
    .where(eq(accounts.id, noor.accountId))
  const app = fastify()
  await app.register(routes, {
    ports: world.ports,
    authenticate: async () => noor,
    refuse: replyWithRefusal,
  })
  const file = await app.inject({ url: `/bookings/${encodeGlobalId('Booking', mine.id)}.ics` })
  await app.close()
  const answers = await me.run(everything, {
    booking: encodeGlobalId('Booking', mine.id),
    session: encodeGlobalId('Session', mine.sessionId),
    service: stage.service,
    from: '2026-12-03T00:00:00Z',
    to: '2026-12-05T00:00:00Z',
  })
  const mails = world.mails.filter(({ to }) => to === email)
  const moved = await booked.next()
  const received = {
    answers,
    mails,
    file: file.body,
    refusals: [full, own],
    live: [booked.received, slots.received],
  }
  expect(answers.errors).toBeUndefined()
  expect(answers.data?.['session']).toBeNull()
  expect(received.file).toContain('BEGIN:VEVENT')
  expect(mails.map(({ subject }) => subject)).toHaveLength(2)

  const text = JSON.stringify(received).toLowerCase()
  expect(words.filter((word) => text.includes(word.toLowerCase()))).toEqual([])
  // Of all these changes, one is about this place: the whole group moved.
  expect(booked.received).toHaveLength(2)
  expect(moved.bookingsChanged).toMatchObject({ kind: 'CHANGED', booking: { version: 3, attendees: null } })
  expect(held.status).toBe('held')
  booked.stop()
  slots.stop()
})

test('failures-scheduling 6: of four who leave in turn, each gets one mail, and so does the professional with their name', async () => {
  const stage = await groupStage({ capacity: 4 })
  const { world, ada } = stage
  await using _ = world
  const clients = await stage.clients(4)
  const places = []
  for (const client of clients) places.push(await stage.book(client, ten))
  await runJobs(world)
  const { db } = world.ports
  const people = await db
    .select({ id: accounts.id, email: accounts.email, name: profiles.displayName })
    .from(accounts)
    .innerJoin(profiles, eq(profiles.accountId, accounts.id))
  const of = ({ accountId }: SignedInViewer) => people.find(({ id }) => id === accountId)
  for (const [index, client] of clients.entries()) {
    const before = world.mails.length
    must(await stage.cancel(client, places[index]?.id as never, true))
    world.clock.advance('PT3M')
    await runDueJobs(world)
    const sent = world.mails.slice(before)
    expect(sent.map(({ to }) => to).toSorted()).toEqual([of(client)?.email, of(ada)?.email].toSorted())
    expect(sent.find(({ to }) => to === of(ada)?.email)?.text).toContain(of(client)?.name)
  }
})

test('where the professional allows it, the people in a group see names of confirmed places, live, until it is switched off', async () => {
  const stage = await aGroup({ attendeesSee: 'names' })
  const { world, noor, ada, beth, third, mine } = stage
  await using _ = world
  const booked = await world.as(noor).follow<Change>(changes)
  expect((await booked.next()).bookingsChanged.kind).toBe('READY')
  const names = async () => {
    const { kind, booking: shown } = (await booked.next()).bookingsChanged
    return [kind, ...(shown?.attendees ?? []).map(({ displayName }) => displayName)]
  }
  const { booking: held } = must(await stage.hold(beth, ten))
  must(await stage.confirm(beth, held.id))
  expect(await names()).toEqual(['CHANGED', 'Quaggabeth Zaffre'])
  must(await stage.move(beth, held.id, fourteen))
  expect(await names()).toEqual(['CHANGED'])
  must(await stage.move(beth, held.id, ten, 3))
  expect(await names()).toEqual(['CHANGED', 'Quaggabeth Zaffre'])
  const { booking: added } = must(await stage.add(third, mine.sessionId))
  expect(await names()).toHaveLength(3)
  must(await stage.cancel(ada, added.id))
  expect(await names()).toEqual(['CHANGED', 'Quaggabeth Zaffre'])
  expect(booked.received).toHaveLength(6)
  booked.stop()

  const seen = async (by: SignedInViewer, id: string) => {
    const asked = `{ node(id: "${encodeGlobalId('Booking', id as never)}") { ... on Booking { attendees { displayName } } } }`
    return (await world.as(by).get<{ node: { attendees: unknown[] | null } | null }>(asked)).node?.attendees
  }
  const { booking: onlyHeld } = must(await stage.hold(third, ten))
  expect(await seen(third, onlyHeld.id)).toBeNull()
  expect(await seen(third, added.id)).toBeNull()
  expect(await seen(noor, mine.id)).toEqual([{ displayName: 'Quaggabeth Zaffre' }])
  await world.ports.db.sql`update services set attendees_see = 'nobody'`
  expect(await seen(noor, mine.id)).toBeNull()
  await world.ports.db.sql`update services set attendees_see = 'names'`
  await world.ports.db.sql`update sessions set attendees_see = 'nobody'`
  expect(await seen(noor, mine.id)).toBeNull()
})
