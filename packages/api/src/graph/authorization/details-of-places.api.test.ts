import { bookings, services, sessions } from '@hora/db/tables'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawl } from '#testing/authorization/crawl.ts'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { openWorld, type World } from '#testing/world.ts'
import { type Actor, actors } from './expectation.ts'

let world: World
let stage: Stage

beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
  await plantDetails(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** A detail in each place, which says whose it is, in a group the first one's: `detail-of-service`, `detail-of-held-<client>` … */
async function plantDetails({ ports: { db } }: World): Promise<void> {
  await db.update(services).set({ placeKind: 'address', placeDetail: 'detail-of-service' })
  const places = await db
    .select({ id: bookings.sessionId, status: bookings.status, client: bookings.clientId })
    .from(bookings)
    .orderBy(desc(bookings.createdAt), desc(bookings.id))
  for (const { id, status, client } of places)
    await db
      .update(sessions)
      .set({ placeKind: 'address', placeDetail: `detail-of-${status}-${client}` })
      .where(eq(sessions.id, id))
}

function accountOf(actor: Actor): string {
  const viewer = stage.viewers[actor]
  return viewer.kind === 'signed-in' ? viewer.accountId : 'nobody'
}

async function detailsSeenBy(actor: Actor): Promise<readonly string[]> {
  const leaves = await crawl(stage, actor)
  expect(leaves.length, `${actor} reads nothing`).toBeGreaterThan(0)
  const details = leaves.flatMap(({ value }) => String(value).match(/detail-of-[\w-]+/g) ?? [])
  return [...new Set(details)].toSorted()
}

test('a current client sees the detail of what was agreed and not cancelled', async () => {
  const client = accountOf('client')
  expect(await detailsSeenBy('client')).toEqual([
    `detail-of-confirmed-${client}`,
    `detail-of-no_show-${client}`,
  ])
})

test('a professional sees the details of their services and sessions, whatever their state', async () => {
  const [client, former] = [accountOf('client'), accountOf('formerClient')]
  expect(await detailsSeenBy('professional')).toEqual(
    [
      'detail-of-service',
      ...['cancelled', 'confirmed', 'declined', 'held', 'no_show', 'requested'].map(
        (status) => `detail-of-${status}-${client}`,
      ),
      `detail-of-confirmed-${former}`,
    ].toSorted(),
  )
})

test.each(actors.filter((actor) => !/^(client|professional)$/.test(actor)))(
  'the %s sees no detail of this practice, not even of a booking they had',
  async (actor) => {
    const practice = [accountOf('client'), accountOf('formerClient')]
    const seen = await detailsSeenBy(actor)
    expect(seen.filter((detail) => practice.some((client) => detail.endsWith(client)))).toEqual([])
    if (actor !== 'strangerProfessional') expect(seen).not.toContain('detail-of-service')
  },
)
