import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdSlot } from '#features/bookings/index.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { fillProfile } from '#features/profiles/testing/profiles.ts'
import { schema } from '#graph/schema.ts'
import { must } from '#testing/must.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { booked } from '../testing/booked.ts'

let world: World
let practice: Practice

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { placeKind: 'address', placeDetail: '1 Harbour Street' })
  const { ada, noor, serviceId } = practice
  await fillProfile(world, noor)
  const cancelled = await booked(world, practice, '2026-12-08T10:00:00Z')
  const { sql } = world.ports.db
  await sql`update bookings set status = 'cancelled', cancelled_at = now(), cancelled_by = 'client'
    where id = ${cancelled.booking.id}`
  const other = await aClientOf(world, ada)
  await booked(world, practice, '2026-12-09T10:00:00Z', { clientId: other.accountId })
  const start = Temporal.Instant.from('2026-12-10T10:00:00Z')
  must(
    await holdSlot(world.ports, noor, {
      serviceId,
      start,
      durationMinutes: 60,
      idempotencyKey: 'a-fine-key',
    }),
  )
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** A selection of a field, with the fields of its object if it has one. */
function selectionOf(type: string, name: string): string {
  const parent = schema.getType(type)
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined
  const inner = field && getNamedType(field.type)
  if (!isObjectType(inner)) return name
  const leaves = Object.values(inner.getFields()).filter((each) => isLeafType(getNamedType(each.type)))
  return `${name} { ${leaves.map((leaf) => leaf.name).join(' ')} }`
}

const fieldsOf = (type: string): string[] => {
  const found = schema.getType(type)
  return isObjectType(found) ? Object.keys(found.getFields()) : []
}

/** The answer of the calendar to a selection of fields of a session or of its contents. */
async function answer(selection: string): Promise<Record<string, unknown>[]> {
  const document = `{ calendar(from: "2026-12-07T00:00:00Z", to: "2026-12-14T00:00:00Z", first: 10) {
    edges { node { ${selection} } } } }`
  const { calendar } = await world.as(practice.ada).get<{
    calendar: { edges: { node: Record<string, unknown> }[] }
  }>(document)
  return calendar.edges.map(({ node }) => node)
}

const inSession = (field: string) => field
const inBooking = (field: string) => `bookings { ${field} }`
const inClient = (field: string) => `bookings { client { ${field} } }`

test.each([
  ...fieldsOf('Session')
    .filter((name) => name !== 'bookings')
    .map((name) => ['Session', name, inSession] as const),
  ...fieldsOf('Booking').map((name) => ['Booking', name, inBooking] as const),
  ...fieldsOf('BookingClient').map((name) => ['BookingClient', name, inClient] as const),
])('%s.%s has the same value alone as with all other fields', async (type, name, within) => {
  const everything =
    'bookings { cancelledAt viewerCanCancel price { currency } place { kind } client { avatarUrl } }'
  const alone = await answer(within(selectionOf(type, name)))
  const beside = await answer(`${everything} ${within(selectionOf(type, name))}`)
  expect(alone).toHaveLength(3)
  expect(beside).toMatchObject(alone)
})

test('the fields have values, so that a missing cell would show', async () => {
  const [first] = await answer(
    'place { detail } bookings { cancelledBy client { avatarUrl } price { amountMinor } }',
  )
  expect(first).toMatchObject({
    place: { detail: '1 Harbour Street' },
    bookings: [
      { cancelledBy: 'CLIENT', client: { avatarUrl: expect.any(String) }, price: { amountMinor: 5000 } },
    ],
  })
})
