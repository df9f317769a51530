import { expect, test } from 'vitest'
import { bookForClient } from '#features/bookings/index.ts'
import { instant } from '#features/bookings/testing/group.ts'
import { must } from '#testing/must.ts'
import { testEachNotice } from '#testing/notices.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import type { World } from '#testing/world.ts'
import { seriesIn, seriesStage } from '../testing/stage.ts'
import { notices } from './index.ts'

async function aSeries(
  world: World,
  asked: Parameters<Awaited<ReturnType<typeof seriesIn>>['made']>[0] = {},
) {
  const stage = await seriesIn(world)
  const series = await stage.made(asked)
  const subject = { id: series.id, professionalId: series.professionalId }
  const end = async () => void must(await stage.cancel(await stage.read(series.id), 'ALL'))
  return { stage, series, subject, end, to: stage.noor.accountId }
}

async function ended(world: World) {
  const { end, series, stage, ...made } = await aSeries(world)
  await end()
  const { clock } = world
  return { ...made, undo: async () => void clock.advance({ hours: 24 * 90 }) }
}

testEachNotice(notices, {
  series_booked: async (world) => {
    const { to, subject, end } = await aSeries(world)
    return { to, subject, page: '/my-sessions', undo: end }
  },
  series_changed: async (world) => {
    const { to, subject, end } = await aSeries(world)
    return { to, subject, page: '/my-sessions', undo: end }
  },
  series_cancelled: async (world) => ({ page: '/my-sessions', ...(await ended(world)) }),
  series_date_taken: async (world) => {
    const stage = await seriesIn(world)
    const other = await stage.client()
    must(
      await bookForClient(world.ports, stage.ada, {
        ...{
          serviceId: stage.serviceId,
          clientId: other.accountId,
          durationMinutes: 60,
          message: null,
          notify: false,
        },
        ...{ start: instant('2026-12-01T09:00:00Z'), override: [], idempotencyKey: 'other' },
      }),
    )
    const series = await stage.made({ conflicts: 'BOOK_FREE_ONES' })
    const subject = { id: series.id, professionalId: series.professionalId }
    const undo = async () => void must(await stage.cancel(await stage.read(series.id), 'ALL'))
    return { to: stage.ada.accountId, subject, page: '/calendar', undo }
  },
})

test('failures-scheduling 17: a series of 24 dates is one mail with the dates in it, and so is its end', async () => {
  const stage = await seriesStage()
  await using world = stage.world
  const series = await stage.made({ rule: 'FREQ=WEEKLY;COUNT=24', notify: true })
  await runJobs(world)
  expect(world.mails).toHaveLength(1)
  expect(world.mails[0]?.text).toContain('24 dates')
  expect(world.mails[0]?.text).toContain('1 December 2026')
  world.clock.advance('PT1H')
  must(await stage.cancel(await stage.read(series.id), 'ALL', null, true))
  await runJobs(world)
  expect(world.mails).toHaveLength(2)
  expect(world.mails[1]?.text).toContain('will not take place')
})
