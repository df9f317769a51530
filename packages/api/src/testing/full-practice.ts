import type { PrivateTextColumn } from '@hora/db/private-text'
import { bookingChanges, timeOff } from '@hora/db/tables'
import { freeCancellation } from '@hora/schema/cancellation-policy'
import { getTableName } from 'drizzle-orm'
import type { SignedInViewer } from '#auth/viewer.ts'
import { openHours } from '#features/availability/testing/hours.ts'
import { aClientOf } from '#features/connections/testing/clients.ts'
import { aProfessional, type ProfessionalViewer } from '#features/profiles/testing/professionals.ts'
import { aService } from '#features/services/testing/services.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { AccountId, Id } from '#kernel/ids.ts'
import type { World } from './world.ts'

export interface FullPractice {
  readonly ada: ProfessionalViewer
  readonly noor: SignedInViewer
  readonly handle: string
  /** A service with a slot every five minutes, day and night. */
  readonly service: string
  readonly session: string
  readonly booking: string
}

const day = [0, 180, 360, 540, 720, 900, 1080, 1260]
const ranges = JSON.stringify(day.map((startMinute) => ({ startMinute, endMinute: startMinute + 120 })))
const durations = Array.from({ length: 8 }, (_, index) => ({ minutes: 5 + 5 * index, priceMinor: 100 }))

/**
 * A practice with as much as the limits allow, from `first` on: services, schedules, dates with other hours, 200
 * sessions, and histories with long messages. Its thousand times off touch one hour, as those from before the limit for
 * a day may.
 */
export async function aFullPractice(world: World, first: Temporal.Instant): Promise<FullPractice> {
  const ada = await aProfessional(world, { zone: 'UTC' })
  await openHours(world, ada, { zone: 'UTC', startMinute: 0, endMinute: 1440 })
  const serviceId = await aService(world, ada, {
    durations,
    slotStepMinutes: 5,
    horizonDays: 730,
    description: 'é'.repeat(2_000),
  })
  const noor = await aClientOf(world, ada)
  await fillServices(world, ada, serviceId)
  await fillHours(world, ada, first)
  const [sessionId, bookingId] = await fillCalendar(world, { ada, noor, serviceId, first })
  const [handle] = await world.ports.db.sql`select handle from professionals where id = ${ada.professionalId}`
  await world.ports.db.sql`analyze`
  return {
    ada,
    noor,
    handle: String(handle?.['handle']),
    service: encodeGlobalId('Service', serviceId),
    session: encodeGlobalId('Session', sessionId),
    booking: encodeGlobalId('Booking', bookingId),
  }
}

async function fillServices({ ports: { db } }: World, { professionalId }: ProfessionalViewer, like: string) {
  await db.sql`insert into services select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
    from services s, generate_series(1, 99) where s.professional_id = ${professionalId} and s.id = ${like}`
}

async function fillHours(world: World, ada: ProfessionalViewer, first: Temporal.Instant) {
  const { db } = world.ports
  const { professionalId } = ada
  await db.sql`insert into schedules select (jsonb_populate_record(s,
      jsonb_build_object('id', gen_random_uuid(), 'main', false))).*
    from schedules s, generate_series(1, 19) where s.professional_id = ${professionalId}`
  await db.sql`insert into schedule_overrides (professional_id, schedule_id, on_date, ranges)
    select professional_id, id, date '2029-01-01' + n, ${ranges}::text::jsonb
    from schedules, generate_series(1, 50) n where professional_id = ${professionalId}`
  await db.sql`insert into time_off (professional_id, id, starts_local, ends_local, zone, during, created_at)
    select ${professionalId}, gen_random_uuid(), at, at + interval '1 hour', 'UTC',
      tstzrange(at at time zone 'UTC', at at time zone 'UTC' + interval '1 hour'), now()
    from (select ${first.toString()}::timestamptz at time zone 'UTC' + interval '2 hours' as at) once,
      generate_series(1, 1000)`
  await fillTexts(world, ada.accountId, timeOff.label, 'x'.repeat(80))
}

/** Writes one text into a column of all rows, encrypted for each row. */
async function fillTexts({ ports }: World, author: AccountId, column: PrivateTextColumn, text: string) {
  const { sql } = ports.db
  const ready = await ports.vault.ready(author, text)
  if (ready === null) throw new Error('The author is erased')
  const table = sql(getTableName(column.table))
  const rows = await sql<{ id: Id }[]>`select id from ${table}`
  // In parts, so that no statement runs into its time limit on a busy machine.
  for (let start = 0; start < rows.length; start += 1_000) {
    const ids = rows.slice(start, start + 1_000).map(({ id }) => id)
    const texts = ids.map((id) => Buffer.from(ready.encryptFor(column, id)).toString('hex'))
    await sql`update ${table} as row set ${sql(column.name)} = decode(given.hex, 'hex')
      from unnest(${ids}::uuid[], ${texts}::text[]) as given (id, hex) where row.id = given.id`
  }
}

interface Filling extends Pick<FullPractice, 'ada' | 'noor'> {
  readonly serviceId: string
  readonly first: Temporal.Instant
}

async function fillCalendar(world: World, { ada, noor, serviceId, first }: Filling) {
  const { db } = world.ports
  const { professionalId } = ada
  const sessions = await db.sql`
    insert into sessions (professional_id, id, service_id, starts_at, ends_at, occupied, zone, place_kind, status,
      created_at, updated_at)
    select ${professionalId}, gen_random_uuid(), ${serviceId}, at, at + interval '5 minutes',
      tstzrange(at, at + interval '5 minutes'), 'UTC', 'online', 'scheduled', now(), now()
    from (select ${first.toString()}::timestamptz + n * interval '11 hours' as at from generate_series(1, 200) n) times
    returning id`
  const bookings = await db.sql`
    insert into bookings (professional_id, id, session_id, client_id, seat, status, price_minor, currency, policy,
      confirmed_at, created_at, updated_at)
    select professional_id, gen_random_uuid(), id, ${noor.accountId}, 1, 'confirmed', 100, 'EUR',
      ${JSON.stringify({ cancellation: freeCancellation, rescheduleNoticeMinutes: 0 })}, now(), now(), now()
    from sessions where professional_id = ${professionalId} returning id`
  await db.sql`
    insert into booking_changes (professional_id, id, booking_id, kind, actor, starts_at, ends_at, occurred_at)
    select professional_id, gen_random_uuid(), id, 'rescheduled', 'client', now(), now(), now()
    from bookings, generate_series(1, 36) where professional_id = ${professionalId}`
  await fillTexts(world, noor.accountId, bookingChanges.message, 'é'.repeat(1_000))
  return [String(sessions[0]?.['id']), String(bookings[0]?.['id'])] as const
}
