import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bookForClient } from '#features/bookings/index.ts'
import { codeOf, instant } from '#features/bookings/testing/group.ts'
import { addToSession } from '#features/bookings/use-cases/groups/add-to-session.ts'
import { must } from '#testing/must.ts'
import { local, seriesStage } from '../testing/stage.ts'
import { previewMove } from './preview-move.ts'

let stage: Awaited<ReturnType<typeof seriesStage>>
beforeEach(async () => {
  stage = await seriesStage()
})
afterEach(async () => await stage.world[Symbol.asyncDispose]())

const days = (listed: readonly string[]) => listed.map((each) => each.slice(0, 10))

describe('failures-scheduling 7: ten dates, the fourth of which changes', () => {
  test.each([0, 2])(
    'with %i dates skipped before: this, following and all have ten, 3 + 7 and ten',
    async (skipped) => {
      let series = await stage.made()
      for (const day of ['2026-11-24T10:00', '2026-12-01T10:00'].slice(0, skipped))
        series = must(await stage.cancel(series, 'THIS', day)).series
      const fourth = '2026-12-15T10:00'
      must(await stage.move(series, 'THIS', [fourth, '2026-12-15T14:00']))
      expect(await stage.listed(series)).toHaveLength(10)
      series = await stage.read(series.id)
      const { series: later } = must(await stage.move(series, 'FOLLOWING', [fourth, '2026-12-15T11:00']))
      const before = await stage.read(series.id)
      expect([before.pattern.count, later.pattern.count]).toEqual([3, 7])
      expect(later.followsId).toBe(series.id)
      expect([(await stage.listed(before)).length, (await stage.listed(later)).length]).toEqual([3, 7])
      const { series: all } = must(await stage.move(later, 'ALL', ['2026-12-22T11:00', '2026-12-22T12:00']))
      expect(all.id).toBe(later.id)
      expect(await stage.sessions()).toHaveLength(10 - skipped)
    },
  )
})

describe('previewMove: before a series moves', () => {
  test('a date whose new time is taken is named with its reason, and nothing is saved', async () => {
    const series = await stage.made({ rule: 'FREQ=WEEKLY;COUNT=4' })
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
        ...{
          start: instant('2026-12-01T09:00:00Z').add({ hours: 1 }),
          override: [],
          idempotencyKey: 'other',
        },
      }),
    )
    const before = await stage.sessions()
    const dates = must(
      await previewMove(stage.world.ports, stage.ada, {
        ...{ seriesId: series.id, scope: 'ALL', durationMinutes: null, override: [] },
        ...{ original: local('2026-11-24T10:00'), startsLocal: local('2026-11-24T10:30') },
      }),
    )
    expect(dates.map(({ outcome, reasons }) => [outcome, reasons[0]?.reason])).toEqual([
      ['booked', undefined],
      ['stays', 'session'],
      ['booked', undefined],
      ['booked', undefined],
    ])
    expect(await stage.sessions()).toEqual(before)
  })
})

describe('changeSeries', () => {
  test('failures-scheduling 9: all move to another time and day: the third stays skipped, the fifth stays on its Friday', async () => {
    let series = await stage.made()
    series = must(await stage.cancel(series, 'THIS', '2026-12-08T10:00')).series
    must(await stage.move(series, 'THIS', ['2026-12-22T10:00', '2026-12-25T10:00']))
    series = must(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T10:30'])).series
    const preview = must(
      await previewMove(stage.world.ports, stage.ada, {
        ...{ seriesId: series.id, scope: 'ALL', durationMinutes: null, override: [] },
        ...{ original: local('2026-11-24T10:30'), startsLocal: local('2026-11-26T10:30') },
      }),
    )
    const named = preview.flatMap(({ outcome, original }) =>
      outcome === 'booked' ? [] : [`${original.toPlainDate()} ${outcome}`],
    )
    expect(named).toEqual(['2026-12-10 skipped', '2026-12-24 stays'])
    series = must(await stage.move(series, 'ALL', ['2026-11-24T10:30', '2026-11-26T10:30'])).series
    const listed = await stage.listed(series)
    expect(listed).toHaveLength(10)
    expect(listed[2]).toBe('2026-12-10 10:30 skipped')
    expect(listed[4]).toBe('2026-12-24 10:30 booked at 2026-12-25 10:00')
    expect(listed[0]).toBe('2026-11-26 10:30 booked')
    expect(series.pattern.rule).toMatchObject({ weekdays: [4] })
    expect(await stage.sessions()).toHaveLength(9)
  })

  test('failures-scheduling 10: places stay on their dates, and past dates are unchanged for every scope', async () => {
    const group = await seriesStage({ capacity: 4 })
    await using _world = group.world
    const { ports, clock } = group.world
    let series = await group.made({ clientId: null, rule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12' })
    const rows = await group.dates(series)
    const places = new Map<string, string>()
    for (const index of [1, 4, 7]) {
      const client = await group.client()
      const sessionId = rows[index]?.sessionId
      if (!sessionId) throw new Error('No session')
      const once = { message: null, notify: false, idempotencyKey: ports.newId() }
      const { booking } = must(
        await addToSession(ports, group.ada, { sessionId, clientId: client.accountId, ...once }),
      )
      places.set(booking.id, sessionId)
    }
    clock.advance({ hours: 24 * 9 })
    series = must(await group.move(series, 'ALL', ['2026-12-08T10:00', '2026-12-09T11:00'])).series
    const found = await ports.db.sql<{ id: string; sessionId: string }[]>`
      select id, session_id as "sessionId" from bookings where status = 'confirmed'`
    expect(new Map(found.map(({ id, sessionId }) => [id, sessionId]))).toEqual(places)
    const after = await group.dates(series)
    expect(after.map(({ sessionId }) => sessionId)).toEqual(rows.map(({ sessionId }) => sessionId))
    const listed = await group.listed(series)
    expect(listed.slice(0, 3)).toEqual([
      '2026-11-24 10:00 booked',
      '2026-11-26 10:00 booked',
      '2026-12-01 10:00 booked',
    ])
    expect(days(listed.slice(3))).toEqual([
      ...['2026-12-04', '2026-12-09', '2026-12-11', '2026-12-16', '2026-12-18', '2026-12-23', '2026-12-25'],
      ...['2026-12-30', '2027-01-01'],
    ])
    const sessions = await group.sessions()
    await group.roll()
    expect(await group.sessions()).toEqual(sessions)
  })

  test('a date whose new time is taken refuses the change with its name, or stays, as the professional says', async () => {
    const series = await stage.made({ rule: 'FREQ=WEEKLY;COUNT=4' })
    const { ports } = stage.world
    const other = await stage.client()
    must(
      await bookForClient(ports, stage.ada, {
        ...{
          serviceId: stage.serviceId,
          clientId: other.accountId,
          durationMinutes: 60,
          message: null,
          notify: false,
        },
        ...{ start: instant('2026-12-01T13:00:00Z'), override: [], idempotencyKey: 'other' },
      }),
    )
    const to = ['2026-11-24T10:00', '2026-11-24T14:00'] as const
    const refused = await stage.move(series, 'ALL', to)
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'SERIES_CONFLICTS', dates: [{ original: local('2026-12-01T14:00') }] },
    })
    expect((await stage.sessions()).filter((each) => each.endsWith('14:00'))).toHaveLength(1)
    const moved = must(await stage.move(series, 'ALL', to, { conflicts: 'BOOK_FREE_ONES' })).series
    expect(await stage.listed(moved)).toEqual([
      '2026-11-24 14:00 booked',
      '2026-12-01 14:00 booked at 2026-12-01 10:00',
      '2026-12-08 14:00 booked',
      '2026-12-15 14:00 booked',
    ])
  })

  test('dates of one series move past each other, in either direction', async () => {
    const daily = await stage.made({ rule: 'FREQ=WEEKLY;BYDAY=TU,WE,TH;COUNT=9' })
    const later = must(await stage.move(daily, 'ALL', ['2026-11-24T10:00', '2026-11-25T10:00'])).series
    const back = must(await stage.move(later, 'ALL', ['2026-12-02T10:00', '2026-12-01T10:00'])).series
    expect(await stage.sessions()).toHaveLength(9)
    expect(back.pattern.rule).toMatchObject({ weekdays: [2, 3, 4] })
  })

  test('sends one message for all dates, and none for what was moved by itself', async () => {
    const series = await stage.made()
    must(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00'], { notify: true }))
    expect(await stage.told(stage.noor)).toEqual(['series_changed'])
  })

  test('of an older version, or of a date that it does not have, is refused', async () => {
    const series = await stage.made()
    const old = { ...series, version: 1 }
    expect(codeOf(await stage.move(old, 'ALL', ['2026-11-24T10:00', '2026-11-24T11:00']))).toBe(
      'STALE_VERSION',
    )
    expect(codeOf(await stage.move(series, 'THIS', ['2026-11-25T10:00', '2026-11-25T11:00']))).toBe(
      'NOT_FOUND',
    )
    expect(codeOf(await stage.move(series, 'ALL', ['2026-11-24T10:00', '2026-12-02T10:00']))).toBe(
      'SHIFT_REFUSED',
    )
  })
})
