import { expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { createTestDatabase } from '../testing/index.ts'
import { migrateBefore } from '../testing/migrate-before.ts'

const id = (digit: number) => `00000000-0000-7000-8000-0000000000${String(digit).padStart(2, '0')}`
const [professional, service] = [id(1), id(2)]
const updated = '2026-11-20T12:00:00.000Z'

/** Each status that a booking could have, with what belongs to it and the status of its session. */
const before = [
  { status: 'held', session: 'held', held_until: updated },
  { status: 'confirmed', session: 'scheduled', confirmed_at: updated },
  { status: 'cancelled', session: 'cancelled', cancelled_at: updated, cancelled_by: 'client' },
  { status: 'expired', session: 'expired' },
  { status: 'completed', session: 'completed', confirmed_at: updated },
  { status: 'no_show', session: 'completed', confirmed_at: updated },
] as const

type Sql = Awaited<ReturnType<typeof createTestDatabase>>['sql']

async function aPractice(sql: Sql): Promise<void> {
  await sql`insert into accounts (id, email, created_at, updated_at) values (${professional}, 'a@example.org', now(), now())`
  await sql`insert into professionals (id, handle, profession, zone, created_at)
    values (${professional}, 'ada', 'Coach', 'Europe/Paris', now())`
  await sql`insert into services
    (professional_id, id, name, durations, currency, place_kind, colour, created_at, updated_at)
    values (${professional}, ${service}, 'Hour', '[{"minutes":60}]', 'EUR', 'online', 'sky', now(), now())`
}

/** A booking in a session of its own, with a change of its status in its history. */
async function aBooking(sql: Sql, { session, ...row }: (typeof before)[number], n: number): Promise<void> {
  const start = `2026-11-${String(10 + n)}T10:00:00Z`
  const times = { starts_at: start, ends_at: start.replace('T10', 'T11') }
  const common = { professional_id: professional, created_at: updated, updated_at: updated }
  const place = { zone: 'Europe/Paris', place_kind: 'online', service_id: service }
  const held = { held_until: session === 'held' ? updated : null }
  await sql`insert into sessions ${sql({
    ...{ ...common, ...times, ...place, ...held, id: id(20 + n), status: session },
    occupied: `[${times.starts_at},${times.ends_at})`,
  })}`
  await sql`insert into bookings ${sql({
    ...{ ...common, id: id(40 + n), session_id: id(20 + n), client_id: professional, seat: 1 },
    ...{ price_minor: 0, currency: 'EUR', policy: '{}', ...row },
  })}`
  await sql`insert into booking_changes ${sql({
    ...{ ...times, professional_id: professional, id: id(60 + n), booking_id: id(40 + n) },
    ...{ kind: row.status, actor: 'clock', occurred_at: updated },
  })}`
}

test('a completed place becomes an attended one, settled when it was last changed; the others stay', async () => {
  await using database = await createTestDatabase('empty')
  const { sql } = database
  await migrateBefore(database.url, '0019_what_became_of_sessions.sql')
  await aPractice(sql)
  for (const [n, row] of before.entries()) await aBooking(sql, row, n)

  await migrate(database.url)

  const after = await sql`
    select b.status, c.kind, s.status as session, b.settled_at = b.updated_at as settled, b.contested_at, b.version
    from bookings b join booking_changes c on c.booking_id = b.id join sessions s on s.id = b.session_id order by b.id`
  const kept = { contested_at: null, version: 1 }
  expect(after).toEqual([
    { status: 'held', kind: 'held', session: 'held', settled: null, ...kept },
    { status: 'confirmed', kind: 'confirmed', session: 'scheduled', settled: null, ...kept },
    { status: 'cancelled', kind: 'cancelled', session: 'cancelled', settled: null, ...kept },
    { status: 'expired', kind: 'expired', session: 'expired', settled: null, ...kept },
    { status: 'attended', kind: 'attended', session: 'completed', settled: true, ...kept },
    { status: 'no_show', kind: 'no_show', session: 'completed', settled: true, ...kept },
  ])
  const seat = sql`update bookings set session_id = ${id(24)} where id = ${id(45)}`
  await expect(seat).rejects.toMatchObject({ code: '23505' })
})
