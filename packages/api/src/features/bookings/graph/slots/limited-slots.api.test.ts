import { expect, test } from 'vitest'
import { aPractice } from '#testing/practice.ts'
import { openWorld } from '#testing/world.ts'

const update = `mutation ($input: UpdateProfessionalInput!) { updateProfessional(input: $input) {
  ... on UpdateProfessionalSuccess { professional { sessionLimits { perDay breakMinutes } } }
  ... on Error { code } ... on InvalidInput { fields { path } } } }`
const watched = `subscription ($id: ID!) { openSlotsChanged(serviceId: $id) { kind from to } }`
type Change = { openSlotsChanged: object }

test('updateProfessional sets limits, for the professional only, and readers of open times are told whole weeks', async () => {
  await using world = await openWorld()
  const { ada, noor, service } = await aPractice(world)
  const follower = await world.as(noor).follow<Change>(watched, { id: service })
  await follower.next()
  const set = async (expectedVersion: number, sessionLimits: object | null) =>
    await world.as(ada).get(update, { input: { expectedVersion, sessionLimits } })
  expect(await set(1, { perDay: 5, perWeek: 2 })).toMatchObject({
    updateProfessional: { code: 'INVALID_INPUT', fields: [{ path: 'sessionLimits.perWeek' }] },
  })
  expect(await set(1, { perDay: 5 })).toMatchObject({
    updateProfessional: { professional: { sessionLimits: { perDay: 5, breakMinutes: null } } },
  })
  expect((await follower.next()).openSlotsChanged).toEqual({ kind: 'CHANGED', from: null, to: null })
  const hold = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { __typename } }`
  const asked = {
    serviceId: service,
    durationMinutes: 60,
    start: '2026-12-10T10:00:00Z',
    idempotencyKey: 'k',
  }
  await world.as(noor).get(hold, { input: asked })
  expect((await follower.next()).openSlotsChanged).toEqual({
    kind: 'CHANGED',
    from: '2026-12-03T10:00:00Z',
    to: '2026-12-17T11:00:00Z',
  })
  follower.stop()
  expect(await set(2, null)).toMatchObject({ updateProfessional: { professional: { sessionLimits: null } } })
})

test('other windows of the professional receive changed limits, and a change of something else sends none', async () => {
  await using world = await openWorld()
  const { ada } = await aPractice(world)
  const live = `subscription { calendarChanged { kind professional { version sessionLimits { perDay clientPerWeek } } } }`
  const calendar = await world.as(ada).follow<{ calendarChanged: object }>(live)
  await calendar.next()
  const change = async (input: object) => await world.as(ada).get(update, { input })
  await change({ expectedVersion: 1, profession: 'Tutor' })
  await change({ expectedVersion: 2, sessionLimits: { perDay: 4, clientPerWeek: 1 } })
  expect((await calendar.next()).calendarChanged).toEqual({
    kind: 'CHANGED',
    professional: { version: 3, sessionLimits: { perDay: 4, clientPerWeek: 1 } },
  })
  calendar.stop()
})
