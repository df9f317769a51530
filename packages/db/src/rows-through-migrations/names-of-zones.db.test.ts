import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { migrateBefore } from '../testing/migrate-before.ts'

const [account, own, other] = [1, 2, 3].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`)

test('zones with an earlier name get the current one, and schedules in the zone of their practice follow it', async () => {
  await using database = await createTestDatabase('empty')
  const { sql } = database
  await migrateBefore(database.url, '0018_names_of_zones_and_people.sql')
  await sql`insert into accounts (id, email, created_at, updated_at) values (${account}, 'a@example.org', now(), now())`
  await sql`insert into profiles (account_id, display_name, language, zone, updated_at)
    values (${account}, 'Ada', 'en', 'Asia/Calcutta', now())`
  await sql`insert into professionals (id, handle, profession, zone, created_at)
    values (${account}, 'ada', 'Coach', 'Europe/Kiev', now())`
  for (const [id, zone] of [
    [own, 'Asia/Saigon'],
    [other, 'Europe/Kyiv'],
  ] as const)
    await sql`insert into schedules (professional_id, id, name, zone, created_at, updated_at)
      values (${account}, ${id}, 'Week', ${zone}, now(), now())`

  await migrate(database.url)

  expect(await sql`select zone from profiles`).toMatchObject([{ zone: 'Asia/Kolkata' }])
  expect(await sql`select zone from professionals`).toMatchObject([{ zone: 'Europe/Kyiv' }])
  expect(await sql`select zone from schedules order by id`).toMatchObject([
    { zone: 'Asia/Ho_Chi_Minh' },
    { zone: null },
  ])
})
