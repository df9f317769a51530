import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { migrateBefore } from '../testing/migrate-before.ts'

const id = (digit: number) => `00000000-0000-7000-8000-00000000000${digit}`

test('time off from midnight to midnight in the zone of its practice becomes dates, and the rest stays', async () => {
  await using database = await createTestDatabase('empty')
  const { sql } = database
  await migrateBefore(database.url, '0023_days_off_and_holidays.sql')
  await sql`insert into accounts (id, email, created_at, updated_at) values (${id(1)}, 'a@example.org', now(), now())`
  await sql`insert into professionals (id, handle, profession, zone, created_at)
    values (${id(1)}, 'ada', 'Coach', 'Europe/Paris', now())`
  for (const [digit, from, to, zone] of [
    [2, '2026-12-24T00:00', '2026-12-27T00:00', 'Europe/Paris'],
    [3, '2026-12-24T00:00', '2026-12-25T00:00', 'Europe/London'],
    [4, '2026-12-24T09:00', '2026-12-25T00:00', 'Europe/Paris'],
  ] as const)
    await sql`insert into time_off (professional_id, id, starts_local, ends_local, zone, during, label, created_at)
      values (${id(1)}, ${id(digit)}, ${from}, ${to}, ${zone},
        tstzrange(${from}::timestamp at time zone ${zone}, ${to}::timestamp at time zone ${zone}), '\\x01', now())`

  await migrate(database.url)

  const hours = { first: null, last: null, yearly: false, dated: true }
  expect(
    await sql`select id, first_date::text as first, last_date::text as last, yearly,
      num_nonnulls(starts_local, ends_local, zone, during) = 4 as dated, label is not null as labelled
      from time_off order by id`,
  ).toEqual([
    { id: id(2), first: '2026-12-24', last: '2026-12-26', yearly: false, dated: false, labelled: true },
    { id: id(3), ...hours, labelled: true },
    { id: id(4), ...hours, labelled: true },
  ])
})

test.each([
  ['neither days nor hours', '', ''],
  ['a first day only', ', first_date', `, '2026-12-24'`],
  ['a last day before the first', ', first_date, last_date', `, '2026-12-24', '2026-12-23'`],
  [
    'days and hours at once',
    ', first_date, last_date, starts_local',
    `, '2026-12-24', '2026-12-24', '2026-12-24T09:00'`,
  ],
])('the database refuses time off with %s', async (_what, columns, values) => {
  await using database = await createTestDatabase()
  const { sql } = database
  await sql`insert into accounts (id, email, created_at, updated_at) values (${id(1)}, 'a@example.org', now(), now())`
  await sql`insert into professionals (id, handle, profession, zone, created_at)
    values (${id(1)}, 'ada', 'Coach', 'Europe/Paris', now())`
  const insert = sql.unsafe(`insert into time_off (professional_id, id, created_at${columns})
    values ('${id(1)}', '${id(2)}', now()${values})`)
  await expect(insert).rejects.toThrow('time_off_kind')
})
