import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '#graph/global-id.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { booked } from '../../testing/booked.ts'
import { asksAfter, owesInSteps } from '../../testing/cancellation.ts'

/** It is Monday 23 November 2026, 08:00 UTC. */
let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { cancellation: owesInSteps })
})
afterAll(async () => await world[Symbol.asyncDispose]())

const quote = 'owed { amountMinor currency } givenBack { amountMinor } owedPercent validUntil'
const seen = `status outcome cancelUntil cancelledOwed { amountMinor currency }
  cancellationQuote { ${quote} } cancellationQuotes { owedPercent validUntil }
  policy { cancellation { tiers { noticeMinutes owedPercent } graceMinutes insideLastTier } }
  changes { kind owed { amountMinor currency } }`

async function read(by: 'ada' | 'noor', id: string) {
  const { booking } = await world
    .as(practice[by])
    .get<{ booking: object }>(`{ booking: node(id: "${id}") { ... on Booking { ${seen} } } }`)
  return booking
}

async function cancel(by: 'ada' | 'noor', id: string, owed?: number) {
  const input = { bookingId: id, expectedOwedMinor: owed, idempotencyKey: world.ports.newId() }
  const { answer } = await world.as(practice[by]).get<{ answer: object }>(
    `mutation M($input: CancelBookingInput!) { answer: cancelBooking(input: $input) { __typename
      ... on Error { code message } ... on QuoteChanged { quote { ${quote} } }
      ... on CancelBookingSuccess { booking { ${seen} } } } }`,
    { input },
  )
  return answer
}

test('the quote is shown before, honoured, and told to both sides', async () => {
  const { booking } = await booked(world, practice, '2026-11-25T08:00:00Z')
  const id = encodeGlobalId('Booking', booking.id)
  const [half, full] = ['2026-11-24T20:00:00Z', '2026-11-25T08:00:00Z']
  expect(await read('noor', id)).toMatchObject({
    outcome: null,
    cancelUntil: full,
    cancelledOwed: null,
    cancellationQuote: {
      owed: { amountMinor: 0 },
      givenBack: { amountMinor: 5000 },
      validUntil: '2026-11-24T08:00:00Z',
    },
    cancellationQuotes: [
      { owedPercent: 0, validUntil: '2026-11-24T08:00:00Z' },
      { owedPercent: 50, validUntil: half },
      { owedPercent: 100, validUntil: full },
    ],
    policy: { cancellation: { tiers: owesInSteps.tiers, graceMinutes: 10, insideLastTier: 'OWES' } },
  })
  world.clock.advance({ hours: 24 })
  expect(await read('noor', id)).toMatchObject({ cancellationQuote: { owed: { amountMinor: 0 } } })
  world.clock.advance({ seconds: 1 })
  expect(await read('ada', id)).toMatchObject({
    cancellationQuote: { owed: { amountMinor: 0 }, validUntil: full },
  })
  const owed = { amountMinor: 2500, currency: 'EUR' }
  expect(await cancel('noor', id)).toMatchObject({
    __typename: 'QuoteChanged',
    code: 'QUOTE_CHANGED',
    quote: { owed, givenBack: { amountMinor: 2500 }, owedPercent: 50, validUntil: half },
  })
  const after = {
    status: 'CANCELLED',
    outcome: 'LATE_CANCELLED',
    cancelledOwed: owed,
    cancellationQuote: null,
  }
  expect(await cancel('noor', id, 2500)).toMatchObject({ booking: after })
  for (const by of ['ada', 'noor'] as const)
    expect(await read(by, id)).toMatchObject({
      ...after,
      cancellationQuotes: [],
      changes: [
        { kind: 'CONFIRMED', owed: null },
        { kind: 'CANCELLED', owed },
      ],
    })
})

test('a client who does not send a sum owes nothing unseen', async () => {
  const start = world.clock.now().add({ hours: 10 }).round({ smallestUnit: 'hour' })
  const { booking } = await booked(world, practice, start.toString())
  world.clock.advance({ minutes: 11 })
  const id = encodeGlobalId('Booking', booking.id)
  expect(await cancel('noor', id)).toMatchObject({ code: 'QUOTE_CHANGED' })
  expect(await read('noor', id)).toMatchObject({ status: 'CONFIRMED' })
  expect(await cancel('ada', id)).toMatchObject({
    booking: { outcome: null, cancelledOwed: { amountMinor: 0 } },
  })
})

const settings = `mutation M($input: UpdateProfessionalInput!) { answer: updateProfessional(input: $input) { __typename
  ... on Error { code } ... on InvalidInput { fields { path reason message } }
  ... on UpdateProfessionalSuccess { professional { cancellation { tiers { noticeMinutes owedPercent } graceMinutes
  insideLastTier } version } } } }`

test('a professional sets the terms of the practice; tiers that go backwards are refused, and nothing is saved', async () => {
  const ada = world.as(practice.ada)
  const set = async (tiers: readonly object[], expectedVersion: number) =>
    await ada.get(settings, { input: { expectedVersion, cancellation: { tiers, insideLastTier: 'OWES' } } })
  const backwards = [
    { noticeMinutes: 60, owedPercent: 50 },
    { noticeMinutes: 120, owedPercent: 20 },
    { noticeMinutes: 30, owedPercent: 100 },
  ]
  expect(await set(backwards, 1)).toMatchObject({
    answer: {
      code: 'INVALID_INPUT',
      fields: [
        { path: 'cancellation.tiers.1.noticeMinutes', reason: 'notice_not_falling' },
        { path: 'cancellation.tiers.1.owedPercent', reason: 'percent_not_rising' },
        { path: 'cancellation.tiers.2.noticeMinutes', reason: 'last_notice_not_zero' },
      ],
    },
  })
  expect(await set([...owesInSteps.tiers], 1)).toMatchObject({
    answer: {
      professional: {
        cancellation: { tiers: owesInSteps.tiers, graceMinutes: 10, insideLastTier: 'OWES' },
        version: 2,
      },
    },
  })
})

test('a service has terms of its own until they are removed', async () => {
  const ada = world.as(practice.ada)
  const mutation = `mutation M($input: UpdateServiceInput!) { answer: updateService(input: $input) { __typename
    ... on Error { code } ... on InvalidInput { fields { path reason } }
    ... on UpdateServiceSuccess { service { version cancellation { tiers { noticeMinutes owedPercent } insideLastTier } } } } }`
  const set = async (expectedVersion: number, cancellation: object | null) =>
    await ada.get(mutation, { input: { serviceId: practice.service, expectedVersion, cancellation } })
  const { tiers } = asksAfter(60)
  expect(
    await set(1, { tiers: [{ noticeMinutes: 5, owedPercent: 0 }], insideLastTier: 'OWES' }),
  ).toMatchObject({
    answer: { fields: [{ path: 'cancellation.tiers.0.noticeMinutes', reason: 'last_notice_not_zero' }] },
  })
  expect(await set(1, { tiers, insideLastTier: 'ASKS' })).toMatchObject({
    answer: { service: { cancellation: { tiers, insideLastTier: 'ASKS' } } },
  })
  expect(await set(2, null)).toMatchObject({ answer: { service: { cancellation: null, version: 3 } } })
})
