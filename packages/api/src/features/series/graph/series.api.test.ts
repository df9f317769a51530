import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addToSession } from '#features/bookings/use-cases/groups/add-to-session.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { seriesStage } from '../testing/stage.ts'

let stage: Awaited<ReturnType<typeof seriesStage>>
beforeEach(async () => {
  stage = await seriesStage({ capacity: 4, attendeesSee: 'nobody' })
})
afterEach(async () => await stage.world[Symbol.asyncDispose]())

const fields = 'id status rule count startsLocal zone clientId dates { original state start isMoved reason }'

describe('a series of a group', () => {
  test('is nothing to those in it: no series, nobody else, in no answer and in no mail', async () => {
    const { world, ada } = stage
    const series = await stage.made({ clientId: null, rule: 'FREQ=WEEKLY;COUNT=3' })
    const [first] = await stage.dates(series)
    if (!first?.sessionId) throw new Error('No session')
    const [a, b] = [await stage.client(), await stage.client()]
    await world.ports.db
      .sql`update profiles set display_name = 'Quagga Zaffre' where account_id = ${b.accountId}`
    const { sessionId } = first
    for (const { accountId: clientId } of [a, b]) {
      const once = { message: null, notify: false, idempotencyKey: `add ${clientId}` }
      must(await addToSession(world.ports, ada, { sessionId, clientId, ...once }))
    }
    const id = encodeGlobalId('Series', series.id)
    const seen = await world.as(a).get(`{
      node(id: "${id}") { id }
      mySeries { id }
      myBookings(when: UPCOMING, first: 5) { edges { node { id series { id } attendees { displayName } } } }
    }`)
    expect(seen).toMatchObject({ node: null, mySeries: [] })
    expect(seen).toMatchObject({ myBookings: { edges: [{ node: { series: null } }] } })
    must(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00'], { notify: true }))
    await runJobs(world)
    expect(await stage.told(a)).toEqual(['series_changed'])
    const toAll = JSON.stringify([seen, world.mails.map(({ text, html, subject }) => [text, html, subject])])
    expect(world.mails.length).toBeGreaterThan(1)
    expect(toAll).not.toContain('Quagga')
  })

  test('is shown to its professional beside its sessions', async () => {
    const series = await stage.made({ clientId: null, rule: 'FREQ=WEEKLY;COUNT=3' })
    const [first] = await stage.dates(series)
    const session = encodeGlobalId('Session', first?.sessionId ?? '')
    const seen = await stage.world.as(stage.ada).get(`{
      node(id: "${session}") { ... on Session { series { ${fields} } } }
    }`)
    expect(seen).toMatchObject({
      node: {
        series: {
          ...{ status: 'ACTIVE', rule: 'FREQ=WEEKLY;BYDAY=TU', count: 3, startsLocal: '2026-11-24T10:00' },
          ...{ zone: 'Europe/Paris', clientId: null },
          dates: ['2026-11-24T10:00', '2026-12-01T10:00', '2026-12-08T10:00'].map((original) => {
            return { original, state: 'BOOKED', isMoved: false, reason: null }
          }),
        },
      },
    })
  })
})
