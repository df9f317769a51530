import { afterAll, beforeAll, expect, test } from 'vitest'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { groupStage } from '../../testing/group.ts'

let stage: Awaited<ReturnType<typeof groupStage>>

beforeAll(async () => {
  stage = await groupStage({ bufferAfterMinutes: 15 })
})
afterAll(async () => await stage.world[Symbol.asyncDispose]())

type Answer = { reasonsAgainst: readonly Record<string, unknown>[] }

const document = `query ($serviceId: ID!, $start: Instant!) {
  reasonsAgainst(serviceId: $serviceId, start: $start, durationMinutes: 60) { reason clientName groupName }
}`

async function against(start: string) {
  const serviceId = encodeGlobalId('Service', stage.serviceId)
  return (await stage.world.as(stage.ada).get<Answer>(document, { serviceId, start })).reasonsAgainst
}

test('a time that meets a group with nobody in it names its service', async () => {
  must(await stage.schedule('2026-12-03T10:00:00Z'))
  const group = { clientName: null, groupName: expect.any(String) }
  expect(await against('2026-12-03T10:30:00Z')).toMatchObject([{ reason: 'SESSION', ...group }])
  expect(await against('2026-12-03T11:00:00Z')).toMatchObject([{ reason: 'BUFFER', ...group }])
})

test('a time that meets a group with people in it names none of them', async () => {
  const [first, second] = await stage.clients(2)
  if (!first || !second) throw new Error('There are two clients')
  const { session } = must(await stage.schedule('2026-12-04T10:00:00Z'))
  must(await stage.add(first, session.id))
  must(await stage.add(second, session.id))
  const [reason] = await against('2026-12-04T10:30:00Z')
  expect(reason).toMatchObject({ reason: 'SESSION', clientName: null, groupName: expect.any(String) })
})

test('a group that is held only names the client who is booking it', async () => {
  must(await stage.hold(stage.noor, '2026-12-07T10:00:00Z'))
  const [reason] = await against('2026-12-07T10:30:00Z')
  expect(reason).toMatchObject({ reason: 'HOLD', clientName: 'Noor', groupName: null })
})
