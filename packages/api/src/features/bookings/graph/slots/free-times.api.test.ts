import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { booked } from '#features/bookings/testing/booked.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. */
let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const document = `query ($serviceId: ID!, $durationMinutes: Int, $zone: TimeZone!, $from: Instant, $date: PlainDate, $bookingId: ID, $like: Instant) {
  freeTimes(serviceId: $serviceId, durationMinutes: $durationMinutes, zone: $zone, from: $from, bookingId: $bookingId, like: $like) {
    __typename
    ... on Error { code }
    ... on FreeTimes {
      durationMinutes until reachesHorizon
      next { start }
      days { date times }
      slots(date: $date) { start }
      sameTime { start }
    } } }`

interface Found {
  readonly __typename: string
  readonly code?: string
  readonly durationMinutes: number
  readonly until: string
  readonly reachesHorizon: boolean
  readonly next: readonly { start: string }[]
  readonly days: readonly { date: string; times: number }[]
  readonly slots: readonly { start: string }[]
  readonly sameTime: { start: string } | null
}

async function freeTimes(asked: object = {}, viewer: SignedInViewer = practice.noor): Promise<Found> {
  const variables = { serviceId: practice.service, zone: 'Europe/Paris', ...asked }
  return (await world.as(viewer).get<{ freeTimes: Found }>(document, variables)).freeTimes
}

describe('freeTimes: findFreeTimes', () => {
  test('answers the first five times, the dates with their counts, and the times of the first date', async () => {
    const { next, days, slots, durationMinutes } = await freeTimes()
    expect(durationMinutes).toBe(60)
    expect(next).toHaveLength(5)
    expect(next.map(({ start }) => start)).toEqual(slots.slice(0, 5).map(({ start }) => start))
    expect(days[0]).toEqual({ date: next[0]?.start.slice(0, 10), times: slots.length })
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
  })

  test('are those of openSlots, in whatever zone the dates are', async () => {
    const open = `query ($serviceId: ID!, $from: Instant!, $to: Instant!) {
      openSlots(serviceId: $serviceId, durationMinutes: 60, from: $from, to: $to) {
        ... on OpenSlots { slots { start } } } }`
    const range = { from: '2026-12-06T12:00:00Z', to: '2026-12-07T12:00:00Z' }
    const { openSlots } = await world
      .as(practice.noor)
      .get<{ openSlots: { slots: { start: string }[] } }>(open, { serviceId: practice.service, ...range })
    // In Auckland this UTC day from noon is 7 December from 01:00.
    const { slots, days } = await freeTimes({ zone: 'Pacific/Auckland', date: '2026-12-07' })
    const shared = slots.filter(({ start }) => start >= range.from && start < range.to)
    expect(shared.length).toBeGreaterThan(0)
    expect(openSlots.slots).toEqual(expect.arrayContaining(shared))
    expect(days.find(({ date }) => date === '2026-12-07')?.times).toBe(slots.length)
  })

  test('are found in one statement, however far away', async () => {
    expect(await world.countStatements(() => freeTimes())).toBe(1)
  })

  test('add one statement to a page that reads the service in the same request', async () => {
    const service = `node(id: $id) {
      ... on Service { name durations { minutes } professional { displayName viewerHolds { id start } } } }`
    const times = `freeTimes(serviceId: $id, zone: "Europe/Paris", like: "2026-11-19T09:00:00Z") {
      ... on FreeTimes { next { start } days { date times } slots { start } sameTime { start } } }`
    const statements = (fields: string) =>
      world.countStatements(() =>
        world.as(practice.noor).get(`query ($id: ID!) { ${fields} }`, { id: practice.service }),
      )
    expect(await statements(`${service} ${times}`)).toBe((await statements(service)) + 1)
  })

  test('a time that is booked is gone from all three parts', async () => {
    const before = await freeTimes()
    const [first] = before.next
    await booked(world, practice, first?.start ?? '')
    const after = await freeTimes()
    expect(after.next).not.toContainEqual(first)
    expect(after.slots).not.toContainEqual(first)
    expect(after.days[0]?.times).toBeLessThan(before.days[0]?.times ?? 0)
  })

  test('of a booking that moves leave out its own time, and only that', async () => {
    const { booking } = await booked(world, practice, '2026-12-15T09:00:00Z')
    const bookingId = encodeGlobalId('Booking', booking.id)
    const starts = async (asked: object) =>
      (await freeTimes({ date: '2026-12-15', ...asked })).slots.map((slot) => slot.start.slice(11, 16))
    expect(await starts({})).not.toContain('08:30')
    expect(await starts({ bookingId })).toContain('08:30')
    expect(await starts({ bookingId })).not.toContain('09:00')
    const other = await freeTimes({ bookingId: encodeGlobalId('Booking', practice.serviceId) })
    expect(other.code).toBe('NOT_FOUND')
  })

  test('sameTime: the first one at the weekday and hour of an earlier session', async () => {
    // Thursday 10:00 in Paris, in winter time and in summer time.
    expect((await freeTimes({ like: '2026-11-19T09:00:00Z' })).sameTime).toEqual({
      start: '2026-11-26T09:00:00Z',
    })
    expect((await freeTimes({ like: '2026-07-16T08:00:00Z' })).sameTime).toEqual({
      start: '2026-11-26T09:00:00Z',
    })
    const from = '2026-11-26T09:30:00Z'
    expect((await freeTimes({ like: '2026-11-19T09:00:00Z', from })).sameTime?.start).toBe(
      '2026-12-03T09:00:00Z',
    )
    // Nights are closed.
    expect((await freeTimes({ like: '2026-11-19T02:00:00Z' })).sameTime).toBeNull()
    expect((await freeTimes()).sameTime).toBeNull()
  })

  test('a later start goes on where the year ended, and an earlier one begins now', async () => {
    const serviceId = await aService(world, practice.ada, { name: 'Far ahead', horizonDays: 730 })
    const asked = { serviceId: encodeGlobalId('Service', serviceId) }
    const first = await freeTimes(asked)
    expect(first.reachesHorizon).toBe(false)
    const later = await freeTimes({ ...asked, from: first.until })
    expect(later.next[0]?.start && later.next[0].start >= first.until).toBe(true)
    expect(await freeTimes({ ...asked, from: '2001-01-01T00:00:00Z' })).toEqual(first)
    expect((await freeTimes()).reachesHorizon).toBe(true)
  })

  test('openingsToRead: are refused to strangers, for lengths that are not offered, and after the last known year', async () => {
    const stranger = await aPerson(world, { displayName: 'Zoe' })
    expect((await freeTimes({}, stranger)).code).toBe('NOT_FOUND')
    expect((await freeTimes({ durationMinutes: 61 })).code).toBe('INVALID_INPUT')
    expect((await freeTimes({ from: '2098-06-01T00:00:00Z' })).code).toBe('START_OUT_OF_RANGE')
    expect((await freeTimes({ serviceId: 'nonsense' })).code).toBe('NOT_FOUND')
  })
})
