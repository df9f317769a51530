import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { migrateBefore } from '../testing/migrate-before.ts'

const id = (digit: number) => `00000000-0000-7000-8000-00000000000${digit}`
const policy = (tiers: readonly (readonly [noticeMinutes: number, owedPercent: number])[]) => ({
  version: 2,
  tiers: tiers.map(([noticeMinutes, owedPercent]) => ({ noticeMinutes, owedPercent })),
  graceMinutes: 10,
  insideLastTier: 'asks',
})

test('the notice for cancelling becomes tiers that say the same, for practices and for bookings', async () => {
  await using database = await createTestDatabase('empty')
  const { sql } = database
  await migrateBefore(database.url, '0020_what_cancelling_costs.sql')
  for (const [digit, notice] of [
    [1, 2880],
    [2, 0],
  ] as const) {
    await sql`insert into accounts (id, email, created_at, updated_at)
      values (${id(digit)}, ${`${digit}@example.org`}, now(), now())`
    await sql`insert into professionals (id, handle, profession, zone, cancel_notice_minutes, created_at)
      values (${id(digit)}, ${`p-${digit}`}, 'Coach', 'UTC', ${notice}, now())`
  }
  await sql`insert into services (professional_id, id, name, durations, currency, place_kind, colour, created_at,
    updated_at) values (${id(1)}, ${id(3)}, 'Hour', '[{"minutes": 60, "priceMinor": 5000}]', 'EUR', 'online', 'moss', now(), now())`
  for (const [digit, status, notice] of [
    [4, 'confirmed', 90],
    [5, 'cancelled', 0],
  ] as const) {
    const at = `2026-12-0${digit}T10:00:00Z`
    await sql`insert into sessions (professional_id, id, service_id, starts_at, ends_at, occupied, zone, place_kind,
      status, created_at, updated_at) values (${id(1)}, ${id(digit)}, ${id(3)}, ${at}::timestamptz,
      ${at}::timestamptz + interval '1 hour', tstzrange(${at}::timestamptz, ${at}::timestamptz + interval '1 hour'),
      'UTC', 'online', 'scheduled', now(), now())`
    const cancelled = status === 'cancelled'
    await sql`insert into bookings (professional_id, id, session_id, client_id, seat, status, price_minor, currency,
      policy, confirmed_at, cancelled_at, cancelled_by, created_at, updated_at) values (${id(1)}, ${id(digit)},
      ${id(digit)}, ${id(2)}, 1, ${status}, 5000, 'EUR',
      ${sql.json({ rescheduleNoticeMinutes: 60, cancelNoticeMinutes: notice })}, now(),
      ${cancelled ? at : null}, ${cancelled ? 'client' : null}, now(), now())`
  }

  await migrate(database.url)

  expect(await sql`select cancellation from professionals order by id`).toEqual([
    {
      cancellation: policy([
        [2880, 0],
        [0, 100],
      ]),
    },
    { cancellation: policy([[0, 0]]) },
  ])
  expect(await sql`select cancellation from services`).toEqual([{ cancellation: null }])
  expect(
    await sql`select status, policy, cancelled_owed_minor::int as owed, cancelled_late as late from bookings order by id`,
  ).toEqual([
    {
      status: 'confirmed',
      policy: {
        rescheduleNoticeMinutes: 60,
        cancellation: policy([
          [90, 0],
          [0, 100],
        ]),
      },
      owed: 0,
      late: false,
    },
    {
      status: 'cancelled',
      policy: { rescheduleNoticeMinutes: 60, cancellation: policy([[0, 0]]) },
      owed: 0,
      late: false,
    },
  ])
})

test('the database refuses sums that nobody can owe', async () => {
  await using database = await createTestDatabase()
  const { sql } = database
  const constraints = await sql<{ name: string }[]>`select conname as name from pg_constraint
    where conname in ('bookings_cancelled_owed', 'bookings_cancelled_late', 'booking_changes_owed') order by 1`
  expect(constraints.map(({ name }) => name)).toEqual([
    'booking_changes_owed',
    'bookings_cancelled_late',
    'bookings_cancelled_owed',
  ])
})
