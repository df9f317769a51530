import { rounds } from '@hora/db/testing'
import { expect, test } from 'vitest'
import { bookForClient, holdSlot } from '#features/bookings/index.ts'
import { instant } from '#features/bookings/testing/group.ts'
import { must } from '#testing/must.ts'
import { local, seriesStage } from '../testing/stage.ts'

test('createSeries: of a series and clients who hold its times at once, each time has one winner, and the series says which', async () => {
  for (let round = 0; round < rounds({ few: 2, all: 10 }); round += 1) {
    const stage = await seriesStage()
    await using world = stage.world
    const rivals = [await stage.client(), await stage.client(), await stage.client()]
    const starts = ['2026-12-01T09:00:00Z', '2026-12-08T09:30:00Z', '2026-12-22T08:30:00Z'].map(instant)
    const asked = {
      startsLocal: local('2026-11-24T10:00'),
      rule: 'FREQ=WEEKLY',
      conflicts: 'BOOK_FREE_ONES',
    } as const
    const [created, ...held] = await Promise.all([
      stage.create(asked),
      ...rivals.map(async (rival, index) => {
        const start = starts[index] ?? instant('2026-12-29T09:00:00Z')
        const slot = {
          serviceId: stage.serviceId,
          durationMinutes: 60,
          start,
          idempotencyKey: `hold ${index}`,
        }
        return await holdSlot(world.ports, rival, slot)
      }),
    ])
    const { series } = must(created)
    const taken = (await stage.listed(series)).filter((each) => each.includes('taken'))
    expect(taken).toHaveLength(held.filter(({ ok }) => ok).length)
    expect(await stage.sessions()).toHaveLength(26)
    const [row] = await world.ports.db.sql<{ overlaps: number }[]>`
      select count(*)::int as overlaps from sessions a join sessions b
        on a.professional_id = b.professional_id and a.id < b.id and a.occupied && b.occupied
      where a.status in ('held', 'scheduled') and b.status in ('held', 'scheduled')`
    expect(row?.overlaps).toBe(0)
  }
})

test('changeSeries: two changes of one version at once are one change, and the other is refused', async () => {
  const stage = await seriesStage()
  await using _world = stage.world
  const series = await stage.made()
  const outcomes = await Promise.all([
    stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00']),
    stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T12:00']),
    stage.cancel(series, 'FOLLOWING', '2026-12-08T10:00'),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  for (const outcome of outcomes) if (!outcome.ok) expect(outcome.error.code).toBe('STALE_VERSION')
})

test('a booking between the dates of a series is left alone by all its changes', async () => {
  const stage = await seriesStage()
  await using world = stage.world
  const series = await stage.made()
  const once = { message: null, notify: false, override: [], idempotencyKey: 'between' }
  const asked = { serviceId: stage.serviceId, clientId: stage.noor.accountId, durationMinutes: 60, ...once }
  must(await bookForClient(world.ports, stage.ada, { ...asked, start: instant('2026-12-02T09:00:00Z') }))
  const moved = must(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00'])).series
  must(await stage.cancel(moved, 'ALL'))
  expect(await stage.sessions()).toEqual(['2026-12-02 10:00'])
})
