import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '#features/bookings/testing/group.ts'
import { blockAccount } from '#features/connections/use-cases/block-account.ts'
import { must } from '#testing/must.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { seriesStage } from '../testing/stage.ts'

let stage: Awaited<ReturnType<typeof seriesStage>>
beforeEach(async () => {
  stage = await seriesStage()
})
afterEach(async () => await stage.world[Symbol.asyncDispose]())

describe('cancelSeries', () => {
  test('failures-scheduling 11: a moved date that is cancelled is nowhere, and ending takes moved dates along', async () => {
    let series = await stage.made()
    must(await stage.move(series, 'THIS', ['2026-12-22T10:00', '2026-12-10T10:00']))
    series = await stage.read(series.id)
    series = must(await stage.cancel(series, 'THIS', '2026-12-22T10:00')).series
    expect((await stage.listed(series))[4]).toBe('2026-12-22 10:00 skipped')
    must(await stage.move(series, 'THIS', ['2027-01-05T10:00', '2026-12-11T10:00']))
    const ended = must(
      await stage.cancel(await stage.read(series.id), 'FOLLOWING', '2026-12-29T10:00'),
    ).series
    expect(ended.pattern.count).toBe(5)
    const left = ['2026-11-24 10:00', '2026-12-01 10:00', '2026-12-08 10:00', '2026-12-15 10:00']
    expect(await stage.sessions()).toEqual(left)
    await stage.roll()
    expect(await stage.sessions()).toEqual(left)
  })

  test('failures-scheduling 12: ending from the sixth date leaves all that belongs to the first five', async () => {
    const series = await stage.made()
    const jobs = async () =>
      await stage.world.ports.db
        .sql`select id, starts_at, version from sessions where starts_at < '2026-12-28' order by id`
    const before = await jobs()
    must(await stage.cancel(series, 'FOLLOWING', '2026-12-29T10:00', true))
    expect(await jobs()).toEqual(before)
    expect(before).toHaveLength(5)
    expect(await stage.told(stage.noor)).toEqual(['series_cancelled'])
  })

  test('ends all dates to come and none that is past, with one message, and nothing changes an ended series', async () => {
    const series = await stage.made()
    stage.world.clock.advance({ hours: 24 * 10 })
    const ended = must(await stage.cancel(series, 'ALL', null, true)).series
    expect(ended.status).toBe('ended')
    expect(await stage.sessions()).toEqual(['2026-11-24 10:00', '2026-12-01 10:00'])
    expect(await stage.told(stage.noor)).toEqual(['series_cancelled'])
    expect(codeOf(await stage.pause(ended, null))).toBe('SERIES_ENDED')
  })

  test('a skipped date has the message of its session, and never made again', async () => {
    const series = await stage.made({ rule: 'FREQ=WEEKLY' })
    must(await stage.cancel(series, 'THIS', '2026-12-01T10:00', true))
    // Later than the half year that is booked.
    must(await stage.cancel(await stage.read(series.id), 'THIS', '2027-06-01T10:00'))
    stage.world.clock.advance({ hours: 24 * 21 })
    await stage.roll()
    const sessions = await stage.sessions()
    expect(sessions).not.toContain('2026-12-01 10:00')
    expect(sessions).not.toContain('2027-06-01 10:00')
    expect(sessions.at(-1)).toBe('2027-06-08 10:00')
    expect(await stage.told(stage.noor)).toEqual(['booking_cancelled'])
  })
})

describe('pauseSeries and resumeSeries', () => {
  test('failures-scheduling 16: a pause cancels its dates with one message; the others are what they were', async () => {
    let series = await stage.made()
    const sessionIds = (await stage.dates(series)).map(({ sessionId }) => sessionId)
    series = must(await stage.pause(series, '2026-12-08', true)).series
    expect(series).toMatchObject({ status: 'paused' })
    expect(await stage.sessions()).toEqual(['2026-11-24 10:00', '2026-12-01 10:00'])
    expect(codeOf(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00']))).toBe(
      'WRONG_STATE',
    )
    await stage.roll()
    expect(await stage.sessions()).toHaveLength(2)
    series = must(await stage.resume(series, '2026-12-22')).series
    const listed = await stage.listed(series)
    expect(listed).toHaveLength(10)
    expect(listed.filter((each) => each.endsWith('paused'))).toEqual([
      '2026-12-08 10:00 paused',
      '2026-12-15 10:00 paused',
    ])
    const now = (await stage.dates(series)).map(({ sessionId }) => sessionId)
    expect(now.slice(0, 4)).toEqual(sessionIds.slice(0, 4))
    expect(await stage.sessions()).toHaveLength(8)
    expect(await stage.told(stage.noor)).toEqual(['series_cancelled'])
  })

  test('the dates of a long pause count, though they were never made', async () => {
    let series = await stage.made({ rule: 'FREQ=WEEKLY;COUNT=40' })
    series = must(await stage.pause(series, '2026-12-01')).series
    stage.world.clock.advance({ hours: 24 * 7 * 30 })
    series = must(await stage.resume(series, '2027-07-06')).series
    const listed = await stage.listed(series)
    expect(listed).toHaveLength(40)
    expect(listed.filter((each) => each.endsWith('booked'))).toHaveLength(1 + 8)
    expect(listed.at(-1)).toBe('2027-08-24 10:00 booked')
  })
})

describe('extendSeries', () => {
  test('adds dates after the last one, and refuses an earlier end', async () => {
    let series = await stage.made({ rule: 'FREQ=WEEKLY;UNTIL=20261215' })
    expect(await stage.sessions()).toHaveLength(4)
    expect(codeOf(await stage.extend(series, { until: '2026-12-08' }))).toBe('END_NOT_LATER')
    series = must(await stage.extend(series, { until: '2027-01-05' })).series
    expect(await stage.sessions()).toHaveLength(7)
    series = must(await stage.extend(series, { count: 9 })).series
    expect(await stage.listed(series)).toHaveLength(9)
  })

  test('brings back what an earlier end cancelled', async () => {
    let series = await stage.made()
    series = must(await stage.cancel(series, 'FOLLOWING', '2026-12-08T10:00')).series
    expect(await stage.sessions()).toHaveLength(2)
    series = must(await stage.extend(series, { count: 5 })).series
    expect(await stage.sessions()).toHaveLength(5)
  })
})

test('blockAccount, endBetween: the series of the two ends with the connection, and the job books nothing more', async () => {
  const series = await stage.made({ rule: 'FREQ=WEEKLY' })
  const { ports, clock } = stage.world
  must(await blockAccount(ports, stage.ada, { accountId: stage.noor.accountId, as: 'client' }))
  // Before the job that ends it.
  clock.advance({ hours: 24 * 7 })
  await stage.roll()
  expect(await stage.sessions()).toHaveLength(26)
  await runJobs(stage.world)
  expect((await stage.read(series.id)).status).toBe('ended')
  expect(await stage.sessions()).toEqual(['2026-11-24 10:00'])
  expect((await stage.told(stage.noor)).toSorted()).toEqual(['connection_ended', 'series_cancelled'])
})
