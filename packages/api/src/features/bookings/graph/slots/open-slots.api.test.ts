import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { addTimeOff } from '#features/availability/index.ts'
import { booked } from '#features/bookings/testing/booked.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { holdSlot } from '../../use-cases/hold-slot.ts'

/** It is Monday 23 November 2026, 09:00 in Paris; Ada is open from 09:00 to 17:00. */
let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const document = `query ($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!, $bookingId: ID) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to, bookingId: $bookingId) {
    __typename
    ... on Error { code } ... on OpenSlots { zone slots { start end } } } }`

interface Asked {
  readonly serviceId?: string
  readonly durationMinutes?: number
  readonly from?: string
  readonly to?: string
  readonly bookingId?: string
}

async function openSlots(viewer: SignedInViewer, asked: Asked = {}) {
  const variables = {
    serviceId: practice.service,
    durationMinutes: 60,
    from: '2026-12-01T00:00:00Z',
    to: '2026-12-02T00:00:00Z',
    ...asked,
  }
  const { openSlots: answer } = await world.as(viewer).get<{
    openSlots: { __typename: string; code?: string; zone?: string; slots?: { start: string; end: string }[] }
  }>(document, variables)
  return answer
}

async function starts(asked: Asked = {}): Promise<readonly string[]> {
  const { slots } = await openSlots(practice.noor, asked)
  return slots?.map(({ start }) => start.slice(11, 16)) ?? []
}

async function hold(start: string, serviceId = practice.serviceId) {
  const asked = { serviceId, start: Temporal.Instant.from(start), durationMinutes: 60 }
  return must(await holdSlot(world.ports, practice.noor, { ...asked, idempotencyKey: world.ports.newId() }))
}

describe('findOpenSlots: open slots', () => {
  test('are the same instants for the professional and their clients', async () => {
    const forNoor = await openSlots(practice.noor)
    expect(forNoor).toEqual(await openSlots(practice.ada))
    expect(forNoor.zone).toBe('Europe/Paris')
    expect(forNoor.slots).toHaveLength(15)
    expect(forNoor.slots?.[0]).toEqual({ start: '2026-12-01T08:00:00Z', end: '2026-12-01T09:00:00Z' })
  })

  test('take one statement, regardless of how many there are', async () => {
    const range = { from: '2026-11-23T00:00:00Z', to: '2027-02-20T00:00:00Z' }
    expect(await world.countStatements(() => openSlots(practice.noor, range))).toBe(1)
  })

  test('leave out what is held, until the hold has run out', async () => {
    const day = { from: '2026-12-03T00:00:00Z', to: '2026-12-04T00:00:00Z' }
    await hold('2026-12-03T10:00:00Z')
    const taken = ['09:30', '10:00', '10:30']
    expect((await starts(day)).filter((start) => taken.includes(start))).toEqual([])
    world.clock.advance('PT10M')
    expect((await starts(day)).filter((start) => taken.includes(start))).toEqual(taken)
  })

  test('movingBooking: times for a booking may overlap it, for both sides; its current time is left out', async () => {
    const { booking } = await booked(world, practice, '2026-12-16T10:00:00Z')
    const day = { from: '2026-12-16T00:00:00Z', to: '2026-12-17T00:00:00Z' }
    const moving = { ...day, bookingId: encodeGlobalId('Booking', booking.id) }
    const around = ['09:30', '10:00', '10:30']
    expect((await starts(day)).filter((start) => around.includes(start))).toEqual([])
    expect((await starts(moving)).filter((start) => around.includes(start))).toEqual(['09:30', '10:30'])
    expect(await openSlots(practice.ada, moving)).toEqual(await openSlots(practice.noor, moving))
    expect(await world.countStatements(() => openSlots(practice.noor, moving))).toBe(2)
  })

  test("are not found for another client's booking, a booking of another service, or an unknown one", async () => {
    const { booking } = await booked(world, practice, '2026-12-17T10:00:00Z')
    const bookingId = encodeGlobalId('Booking', booking.id)
    const other = encodeGlobalId('Service', await aService(world, practice.ada))
    const code = async (who: SignedInViewer, asked: Asked) => (await openSlots(who, asked)).code
    expect(await code(await aClientOf(world, practice.ada), { bookingId })).toBe('NOT_FOUND')
    expect(await code(practice.noor, { bookingId, serviceId: other })).toBe('NOT_FOUND')
    for (const wrong of ['nonsense', practice.service, encodeGlobalId('Booking', world.ports.newId())])
      expect(await code(practice.noor, { bookingId: wrong })).toBe('NOT_FOUND')
  })

  test('leave out time off', async () => {
    const away = { startsLocal: '2026-12-05T00:00', endsLocal: '2026-12-05T15:00' }
    must(
      await addTimeOff(world.ports, practice.ada, {
        startsLocal: Temporal.PlainDateTime.from(away.startsLocal),
        endsLocal: Temporal.PlainDateTime.from(away.endsLocal),
        label: null,
        idempotencyKey: world.ports.newId(),
      }),
    )
    const day = { from: '2026-12-05T00:00:00Z', to: '2026-12-06T00:00:00Z' }
    expect(await starts(day)).toEqual(['14:00', '14:30', '15:00'])
  })

  test.each([
    ['a century', '2026-01-01T00:00:00Z', '2126-01-01T00:00:00Z', 'END_OUT_OF_RANGE'],
    ['93 days', '2026-12-01T00:00:00Z', '2027-03-04T00:00:01Z', 'RANGE_TOO_LONG'],
    ['nothing', '2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z', 'END_NOT_LATER'],
    ['negative length', '2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z', 'END_NOT_LATER'],
  ])('are refused for a range of %s', async (_what, from, to, code) => {
    expect(await openSlots(practice.noor, { from, to })).toMatchObject({ code })
  })

  test.each([0, -60, 45, 2_000_000_000])(
    'are refused for a length that is not offered: %d',
    async (minutes) => {
      const answer = await openSlots(practice.noor, { durationMinutes: minutes })
      expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' })
    },
  )

  test('are not shown to strangers, nor for paused services', async () => {
    expect((await openSlots(await aPerson(world))).code).toBe('NOT_FOUND')
    expect((await openSlots(practice.noor, { serviceId: 'nonsense' })).code).toBe('NOT_FOUND')
    const paused = encodeGlobalId('Service', await aService(world, practice.ada, { active: false }))
    expect((await openSlots(practice.noor, { serviceId: paused })).code).toBe('SERVICE_INACTIVE')
    expect((await openSlots(practice.ada, { serviceId: paused })).__typename).toBe('OpenSlots')
  })
})

describe('explainRefusedTimes: why a time is not free', () => {
  const why = `query ($serviceId: ID!, $date: PlainDate!) {
    refusedTimes(serviceId: $serviceId, durationMinutes: 60, date: $date) { start reasons { reason sessionId timeOffId message } } }`

  test('is explained to the professional, with the conflicting session', async () => {
    const { booking } = await hold('2026-12-08T10:00:00Z')
    const { refusedTimes } = await world.as(practice.ada).get<{
      refusedTimes: {
        start: string
        reasons: { reason: string; sessionId: string | null; message: string }[]
      }[]
    }>(why, { serviceId: practice.service, date: '2026-12-08' })
    const at = (start: string) => refusedTimes.find((time) => time.start === start)?.reasons
    expect(at('2026-12-08T10:00:00Z')).toEqual([
      {
        reason: 'HOLD',
        sessionId: encodeGlobalId('Session', booking.sessionId),
        timeOffId: null,
        message: 'Someone is booking this time at the moment.',
      },
    ])
    expect(at('2026-12-08T05:00:00Z')?.[0]?.reason).toBe('OUTSIDE_HOURS')
    expect(at('2026-12-08T08:00:00Z')).toBeUndefined()
  })

  test('is not explained to anyone else', async () => {
    const asked = { serviceId: practice.service, date: '2026-12-08' }
    const codeFor = async (viewer: SignedInViewer) =>
      (await world.as(viewer).run(why, asked)).errors?.[0]?.extensions?.['code']
    expect(await codeFor(practice.noor)).toBe('NOT_ALLOWED')
    const { ada: other } = await aPractice(world)
    expect(await codeFor(other)).toBe('NOT_FOUND')
  })
})

describe('a viewer of open slots', () => {
  const watched = `subscription ($serviceId: ID!) { openSlotsChanged(serviceId: $serviceId) { kind from to } }`
  type Change = { openSlotsChanged: { kind: string; from: string | null; to: string | null } }

  test('gets every change to them', async () => {
    const viewer = await aClientOf(world, practice.ada)
    const follower = await world.as(viewer).follow<Change>(watched, { serviceId: practice.service })
    expect((await follower.next()).openSlotsChanged.kind).toBe('READY')
    await hold('2026-12-10T10:00:00Z')
    expect((await follower.next()).openSlotsChanged).toEqual({
      kind: 'CHANGED',
      from: '2026-12-10T10:00:00Z',
      to: '2026-12-10T11:00:00Z',
    })
    follower.stop()
  })

  test('must be a client: a stranger cannot subscribe', async () => {
    const stranger = await aPerson(world)
    const asked = world.as(stranger).follow<Change>(watched, { serviceId: practice.service })
    await expect(asked).rejects.toThrow('NOT_FOUND')
  })
})
