import { afterAll, beforeAll, expect, test } from 'vitest'
import { must } from '#testing/must.ts'
import { codeOf } from '../../testing/group.ts'
import { requestStage } from '../../testing/requests.ts'
import { decideMinimums } from '../groups/decide-minimums.ts'

/** A group of four that asks for approval. */
let stage: Awaited<ReturnType<typeof requestStage>>

beforeAll(async () => {
  stage = await requestStage({ capacity: 4 })
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

// Failure 3 and 23: requests are taken places, and a higher capacity approves none of them.
test('four requests fill a group of four, and raising its capacity approves none of them', async () => {
  const start = '2026-12-07T09:00:00Z'
  const [fifth, ...clients] = await stage.clients(5)
  if (fifth === undefined) throw new Error('There is no fifth client')
  const asked = []
  for (const client of clients) asked.push(await stage.ask(client, start))
  expect(codeOf(await stage.hold(fifth, start))).toBe('SESSION_FULL')
  const [{ sessionId, id }] = asked as [(typeof asked)[number]]
  const statuses = async () => (await stage.session(sessionId))?.bookings.map(({ status }) => status)
  must(await stage.resize(sessionId, 6))
  expect(await statuses()).toEqual(Array.from({ length: 4 }, () => 'requested'))
  expect(await stage.slots(fifth, '2026-12-07')).toContain('09:00 +2')
  expect(codeOf(await stage.resize(sessionId, 3))).toBe('CAPACITY_BELOW_PLACES')
  must(await stage.approve(id))
  expect(await statuses()).toEqual(['confirmed', 'requested', 'requested', 'requested'])
})

test('moving a session declines its requests and keeps its confirmed places', async () => {
  const start = '2026-12-08T09:00:00Z'
  const [one, two] = await stage.clients(2)
  if (one === undefined || two === undefined) throw new Error('There are no clients')
  const asked = await stage.ask(one, start)
  const other = await stage.ask(two, start)
  must(await stage.approve(asked.id))
  must(await stage.moveAll(asked.sessionId, '2026-12-08T13:00:00Z'))
  expect((await stage.stored(asked.id))?.status).toBe('confirmed')
  expect((await stage.stored(other.id))?.status).toBe('declined')
})

test('cancelling a session declines its requests', async () => {
  const [one] = await stage.clients(1)
  if (one === undefined) throw new Error('There is no client')
  const asked = await stage.ask(one, '2026-12-09T09:00:00Z')
  must(await stage.cancelAll(asked.sessionId))
  expect((await stage.stored(asked.id))?.status).toBe('declined')
})

test('a request does not count for a minimum, and ends with the group that does not reach it', async () => {
  await using group = await asWorld({
    capacity: 4,
    minimumPlaces: 2,
    decideHoursBefore: 24,
    answerHours: 336,
  })
  const start = '2026-11-30T09:00:00Z'
  const [one, two] = await group.clients(2)
  if (one === undefined || two === undefined) throw new Error('There are no clients')
  const approved = await group.ask(one, start)
  const open = await group.ask(two, start)
  must(await group.approve(approved.id))
  group.world.clock.advance(group.world.clock.now().until('2026-11-29T09:00:00Z'))
  expect(codeOf(await group.approve(open.id))).toBe('WRONG_STATE')
  await decideMinimums({ ...group.world.ports, reportRow: () => {} })
  expect((await group.stored(approved.id))?.status).toBe('cancelled')
  expect((await group.stored(open.id))?.status).toBe('unanswered')
})

async function asWorld(options: Parameters<typeof requestStage>[0]) {
  const group = await requestStage(options)
  return { ...group, [Symbol.asyncDispose]: async () => await group.world[Symbol.asyncDispose]() }
}
