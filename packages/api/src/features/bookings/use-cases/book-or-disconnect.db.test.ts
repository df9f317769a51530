import { rounds } from '@hora/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { endConnection } from '#features/connections/use-cases/end-connection.ts'
import { aPractice, type Practice } from '#testing/practice.ts'
import { openWorld, type World } from '#testing/world.ts'
import { bookForClient } from './book-for-client.ts'
import { holdSlot } from './hold-slot.ts'

let world: World
let practice: Practice
let day = 0

beforeAll(async () => {
  world = await openWorld()
  practice = await aPractice(world, { horizonDays: 700 })
})
afterAll(async () => await world[Symbol.asyncDispose]())

function slot() {
  day += 1
  const start = Temporal.Instant.from('2026-12-01T10:00:00Z').add({ hours: 24 * day })
  const { serviceId } = practice
  return { serviceId, start, durationMinutes: 60, idempotencyKey: world.ports.newId() }
}

const bookings = {
  'a hold': async (client: SignedInViewer) => await holdSlot(world.ports, client, slot()),
  'a booking by the professional': async ({ accountId: clientId }: SignedInViewer) =>
    await bookForClient(world.ports, practice.ada, {
      ...slot(),
      clientId,
      message: null,
      notify: true,
      override: [],
    }),
}
const disconnected = ['NOT_FOUND', 'CONNECTION_ENDED']

test.each(Object.entries(bookings))(
  'when %s and the end of the connection run at the same time, one succeeds and the other gets a code',
  async (_name, take) => {
    for (let round = 0; round < rounds({ few: 8, all: 20 }); round++) {
      const client = await aClientOf(world, practice.ada)
      const them = { accountId: practice.ada.accountId, as: 'professional' } as const
      const end = async () => {
        for (let turn = 0; turn < round; turn++) await new Promise(setImmediate)
        return await endConnection(world.ports, client, them)
      }
      const [taken, ended] = await Promise.all([take(client), end()])
      expect([taken.ok, ended.ok].filter(Boolean)).toHaveLength(1)
      if (!taken.ok) expect(disconnected).toContain(taken.error.code)
      if (!ended.ok) expect(ended.error.code).toBe('BOOKINGS_AHEAD')
    }
  },
)
