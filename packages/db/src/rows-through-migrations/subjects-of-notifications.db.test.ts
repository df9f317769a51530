import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { migrateBefore } from '../testing/migrate-before.ts'

const [account, professional, booking, connection] = [1, 2, 3, 4].map(
  (digit) => `00000000-0000-7000-8000-00000000000${digit}`,
)

test('existing notifications keep their subject', async () => {
  await using database = await createTestDatabase('empty')
  const { sql } = database
  await migrateBefore(database.url, '0004_subjects_of_notifications.sql')
  await sql`insert into accounts (id, email, created_at, updated_at) values (${account}, 'a@example.org', now(), now())`
  const before = [
    { kind: 'booking_confirmed', professional_id: professional, booking_id: booking, connection_id: null },
    { kind: 'connection_ended', professional_id: professional, booking_id: null, connection_id: connection },
    { kind: 'invitation_declined', professional_id: professional, booking_id: null, connection_id: null },
    { kind: 'new_login', professional_id: null, booking_id: null, connection_id: null },
  ]
  for (const row of before)
    await sql`insert into notifications ${sql({ ...row, id: crypto.randomUUID(), account_id: account, created_at: new Date(0).toISOString() })}`

  await migrate(database.url)

  const after = await sql`
    select kind, subject_type, subject_id, professional_id from notifications order by kind`
  expect(after.map((row) => Object.values(row))).toEqual([
    ['booking_confirmed', 'booking', booking, professional],
    ['connection_ended', 'connection', connection, professional],
    ['invitation_declined', 'professional', professional, professional],
    ['new_login', 'account', account, null],
  ])
})
