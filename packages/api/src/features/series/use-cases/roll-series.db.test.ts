import { expect, test } from 'vitest'
import { bookForClient } from '#features/bookings/index.ts'
import { instant } from '#features/bookings/testing/group.ts'
import { must } from '#testing/must.ts'
import { seriesStage } from '../testing/stage.ts'

test('failures-scheduling 7, rollSeries: thirty dates are thirty after sixty weeks of two workers at once', async () => {
  const stage = await seriesStage()
  await using _world = stage.world
  const series = await stage.made({ rule: 'FREQ=WEEKLY;COUNT=30' })
  expect(await stage.sessions()).toHaveLength(26)
  for (let week = 0; week < 60; week += 4) {
    stage.world.clock.advance({ hours: 24 * 28 })
    await Promise.all([stage.roll(), stage.roll()])
  }
  const listed = await stage.listed(series)
  expect(listed).toHaveLength(30)
  expect(listed.every((each) => each.endsWith('booked'))).toBe(true)
  const rows = await stage.world.ports.db.sql<
    { count: number }[]
  >`select count(*)::int as count from sessions`
  expect(rows).toEqual([{ count: 30 }])
  expect((await stage.read(series.id)).status).toBe('ended')
})

test('bookAhead: a date that something else has taken is an exception, which the professional reads once', async () => {
  const stage = await seriesStage()
  await using _world = stage.world
  const series = await stage.made({ rule: 'FREQ=WEEKLY' })
  const other = await stage.client()
  must(
    await bookForClient(stage.world.ports, stage.ada, {
      ...{
        serviceId: stage.serviceId,
        clientId: other.accountId,
        durationMinutes: 60,
        message: null,
        notify: false,
      },
      ...{ start: instant('2027-05-25T08:30:00Z'), override: [], idempotencyKey: 'other' },
    }),
  )
  stage.world.clock.advance({ hours: 24 * 7 })
  await stage.roll()
  await stage.roll()
  expect((await stage.listed(series)).at(-1)).toBe('2027-05-25 10:00 taken SLOT_TAKEN')
  expect(await stage.told(stage.ada)).toEqual(['series_date_taken'])
})

test('a run that is due and finds nothing to book leaves the version as it was', async () => {
  const stage = await seriesStage()
  await using _world = stage.world
  const series = await stage.made()
  await stage.roll()
  expect(await stage.read(series.id)).toEqual(series)
})
