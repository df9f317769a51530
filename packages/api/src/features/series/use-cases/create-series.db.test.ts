import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addTimeOff } from '#features/availability/index.ts'
import { bookForClient, holdSlot } from '#features/bookings/index.ts'
import { codeOf, instant } from '#features/bookings/testing/group.ts'
import { must } from '#testing/must.ts'
import { date, local, seriesStage } from '../testing/stage.ts'
import { previewSeries } from './preview-series.ts'

let stage: Awaited<ReturnType<typeof seriesStage>>
beforeEach(async () => {
  stage = await seriesStage()
})
afterEach(async () => await stage.world[Symbol.asyncDispose]())

const weekly = { startsLocal: local('2026-11-24T10:00'), rule: 'FREQ=WEEKLY' }

async function bookOther(start: string) {
  const other = await stage.client()
  const asked = { serviceId: stage.serviceId, clientId: other.accountId, durationMinutes: 60, message: null }
  const once = { notify: false, override: [], idempotencyKey: stage.world.ports.newId() }
  return must(await bookForClient(stage.world.ports, stage.ada, { ...asked, start: instant(start), ...once }))
}

describe('createSeries: a client’s', () => {
  test('books each date of half a year, at one hour of the clock, over the change of the clocks', async () => {
    const series = await stage.made(weekly)
    const sessions = await stage.sessions()
    expect(sessions).toHaveLength(26)
    expect(sessions[0]).toBe('2026-11-24 10:00')
    expect(new Set(sessions.map((each) => each.slice(11)))).toEqual(new Set(['10:00']))
    expect(sessions.at(-1)).toBe('2027-05-18 10:00')
    expect(series).toMatchObject({ status: 'active', clientId: stage.noor.accountId, zone: 'Europe/Paris' })
    expect(series.rolledUntil.toString()).toBe('2027-05-23')
  })

  test('sends one message, with the dates in it', async () => {
    await stage.made({ ...weekly, notify: true })
    expect(await stage.told(stage.noor)).toEqual(['series_booked'])
  })

  test('is made once for a key', async () => {
    const once = { ...weekly, idempotencyKey: 'once' }
    const [first, second] = [must(await stage.create(once)), must(await stage.create(once))]
    expect(second.series.id).toBe(first.series.id)
    expect(await stage.sessions()).toHaveLength(26)
    expect(codeOf(await stage.create({ ...once, rule: 'FREQ=WEEKLY;COUNT=3' }))).toBe('IDEMPOTENCY_MISMATCH')
  })

  test('failures-scheduling 17: with one date taken nothing is saved, until the free ones are asked for', async () => {
    await bookOther('2026-12-08T09:30:00Z')
    const refused = await stage.create(weekly)
    expect(refused).toMatchObject({ ok: false, error: { code: 'SERIES_CONFLICTS' } })
    if (!refused.ok && 'dates' in refused.error)
      expect(refused.error.dates).toMatchObject([
        { original: local('2026-12-08T10:00'), reasons: [{ reason: 'session' }] },
      ])
    expect(await stage.sessions()).toHaveLength(1)
    const series = await stage.made({ ...weekly, conflicts: 'BOOK_FREE_ONES', notify: true })
    const listed = await stage.listed(series)
    expect(listed).toHaveLength(26)
    expect(listed.filter((each) => !each.endsWith('booked'))).toEqual(['2026-12-08 10:00 taken SLOT_TAKEN'])
    expect(await stage.sessions()).toHaveLength(26)
    expect(await stage.told(stage.noor)).toEqual(['series_booked'])
  })

  test('is not saved if none of its dates is free', async () => {
    await bookOther('2026-11-24T09:00:00Z')
    const one = { startsLocal: local('2026-11-24T10:00'), rule: 'FREQ=WEEKLY;COUNT=1' }
    expect(codeOf(await stage.create({ ...one, conflicts: 'BOOK_FREE_ONES' }))).toBe('NO_DATES')
    expect(await stage.sessions()).toHaveLength(1)
  })

  test('meets a running hold like any other session, and one that ran out not at all', async () => {
    const { ports, clock } = stage.world
    const start = instant('2026-12-01T09:00:00Z')
    const asked = { serviceId: stage.serviceId, durationMinutes: 60, start, idempotencyKey: 'hold' }
    must(await holdSlot(ports, await stage.client(), asked))
    expect(codeOf(await stage.create(weekly))).toBe('SERIES_CONFLICTS')
    clock.advance('PT11M')
    await stage.made(weekly)
    expect(await stage.sessions()).toHaveLength(26)
  })

  test.each([
    ['recurs each second', { rule: 'FREQ=SECONDLY' }, 'RULE_REFUSED'],
    ['has a thousand million dates', { rule: 'FREQ=WEEKLY;COUNT=1000000000' }, 'RULE_TOO_LONG'],
    ['goes on for a century', { rule: 'FREQ=WEEKLY;UNTIL=21260101' }, 'RULE_TOO_LONG'],
    ['is over', { startsLocal: local('2026-01-06T10:00'), rule: 'FREQ=WEEKLY;COUNT=3' }, 'NO_DATES'],
    ['has a length that is not offered', { durationMinutes: 45 }, 'INVALID_INPUT'],
  ] as const)('that %s is refused, and nothing is saved', async (_what, asked, code) => {
    expect(codeOf(await stage.create(asked))).toBe(code)
    expect(await stage.sessions()).toEqual([])
  })
})

describe('createSeries', () => {
  test('a group’s makes sessions with all their places, and one for a client needs a service for one', async () => {
    const group = await seriesStage({ capacity: 4 })
    await using _world = group.world
    expect(codeOf(await group.create())).toBe('SERIES_IS_SINGLE')
    const series = await group.made({ clientId: null, capacity: 6, rule: 'FREQ=WEEKLY;COUNT=3' })
    expect(await group.listed(series)).toHaveLength(3)
    const rows = await group.world.ports.db.sql`select capacity, stands, status from sessions`
    expect(rows).toEqual(
      Array.from({ length: 3 }, () => ({ capacity: 6, stands: true, status: 'scheduled' })),
    )
  })

  test('is the professional’s: a client is refused, and a stranger finds nothing', async () => {
    const asked = { serviceId: stage.serviceId, clientId: stage.noor.accountId, durationMinutes: 60 }
    const preview = { ...asked, ...weekly, override: [] }
    expect(codeOf(await previewSeries(stage.world.ports, stage.noor, preview))).toBe('NOT_ALLOWED')
  })
})

describe('previewSeries', () => {
  const asked = () => ({
    ...{ serviceId: stage.serviceId, clientId: stage.noor.accountId, durationMinutes: 60 },
    ...{ ...weekly, override: [] },
  })
  const preview = async (more: object = {}) =>
    must(await previewSeries(stage.world.ports, stage.ada, { ...asked(), ...more }))

  test('names every date with what it meets, and saves nothing', async () => {
    await bookOther('2026-12-08T09:30:00Z')
    must(
      await addTimeOff(stage.world.ports, stage.ada, {
        ...{
          idempotencyKey: 'off',
          firstDate: date('2026-12-22'),
          lastDate: date('2026-12-31'),
          label: null,
        },
      }),
    )
    const dates = await preview()
    expect(dates).toHaveLength(26)
    const met = dates.filter(({ reasons }) => reasons.length > 0)
    expect(
      met.map(({ original, outcome, reasons }) => [
        String(original.toPlainDate()),
        outcome,
        reasons[0]?.reason,
      ]),
    ).toEqual([
      ['2026-12-08', 'taken', 'session'],
      ['2026-12-22', 'taken', 'time-off'],
      ['2026-12-29', 'taken', 'time-off'],
    ])
    expect(await stage.sessions()).toHaveLength(1)
    expect(await preview({ override: ['OUTSIDE_HOURS'] })).toMatchObject(
      dates.map(({ reasons }) => ({ outcome: reasons[0]?.reason === 'session' ? 'taken' : 'booked' })),
    )
  })

  test('takes as many statements for 104 dates as for one', async () => {
    const { countStatements } = stage.world
    const one = await countStatements(() => preview({ rule: 'FREQ=WEEKLY;COUNT=1' }))
    const many = await countStatements(() => preview({ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH' }))
    expect(await preview({ rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH' })).toHaveLength(103)
    expect(many).toBe(one)
  })
})

test('failures-scheduling 33: eight dates under limits and a horizon: the preview names each, and what is too far is booked later', async () => {
  const near = await seriesStage({ horizonDays: 42, sessionLimits: { perDay: 1, perWeek: 2 } })
  await using _world = near.world
  const { ports } = near.world
  for (const start of ['2026-12-03T09:00:00Z', '2026-12-04T09:00:00Z', '2026-12-15T14:00:00Z']) {
    const asked = {
      serviceId: near.serviceId,
      clientId: near.noor.accountId,
      durationMinutes: 60,
      message: null,
    }
    const once = { notify: false, override: [], idempotencyKey: ports.newId() }
    must(await bookForClient(ports, near.ada, { ...asked, start: instant(start), ...once }))
  }
  const other = await near.client()
  const eight = { startsLocal: local('2026-11-24T10:00'), rule: 'FREQ=WEEKLY;COUNT=8' }
  const asked = {
    serviceId: near.serviceId,
    clientId: other.accountId,
    durationMinutes: 60,
    override: [],
    ...eight,
  }
  const dates = must(await previewSeries(ports, near.ada, asked))
  expect(dates.map(({ outcome, reasons }) => [outcome, ...reasons.map(({ reason }) => reason)])).toEqual([
    ['booked'],
    ['taken', 'service-week-limit'],
    ['booked'],
    ['taken', 'service-day-limit'],
    ['booked'],
    ['booked'],
    ['later', 'horizon'],
    ['later', 'horizon'],
  ])
  const series = await near.made({ ...eight, clientId: other.accountId, conflicts: 'BOOK_FREE_ONES' })
  expect(await near.listed(series)).toHaveLength(6)
  near.world.clock.advance({ hours: 24 * 10 })
  await near.roll()
  const listed = await near.listed(series)
  expect(listed.slice(6)).toEqual(['2027-01-05 10:00 booked', '2027-01-12 10:00 booked'])
})
