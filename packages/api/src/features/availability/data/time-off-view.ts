import type { Db, Tx } from '@hora/db/client'
import type { EncryptedText } from '@hora/db/private-text'
import { and, asc, count, eq, ne, sql } from 'drizzle-orm'
import { professionals } from '#features/profiles/index.ts'
import type { ProfessionalId, TimeOffId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { type PlacedText, placedText, type ReadyText } from '#vault/private-text.ts'
import { timeOff } from './tables.ts'

/** A period in which nothing can be booked. The local times were chosen; the instants are derived from them. */
export interface TimeOffView {
  readonly professionalId: ProfessionalId
  readonly id: TimeOffId
  readonly startsLocal: Temporal.PlainDateTime
  readonly endsLocal: Temporal.PlainDateTime
  readonly zone: ZoneId
  readonly during: { readonly start: Temporal.Instant; readonly end: Temporal.Instant }
  readonly label: EncryptedText | null
  readonly version: number
}

/** The label of time off, to be decrypted where it is shown. */
export function labelOf({ id, label }: Pick<TimeOffView, 'id' | 'label'>): PlacedText | null {
  return placedText(timeOff.label, id, label)
}

/** A new label as its row stores it. */
export function encryptedLabel(id: TimeOffId, label: ReadyText | null): EncryptedText | null {
  return label?.encryptFor(timeOff.label, id) ?? null
}

export async function readTimeOff(db: Db | Tx, id: TimeOffId): Promise<TimeOffView | null> {
  const [row] = await db.select().from(timeOff).where(eq(timeOff.id, id))
  return row ?? null
}

/** Time off that overlaps a range, by its start. */
export async function readTimeOffBetween(
  db: Db,
  professionalId: ProfessionalId,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly TimeOffView[]> {
  const touches = sql`${timeOff.during} && tstzrange(${from.toString()}, ${to.toString()})`
  return await db
    .select()
    .from(timeOff)
    .where(and(eq(timeOff.professionalId, professionalId), touches))
    .orderBy(asc(timeOff.startsLocal), asc(timeOff.id))
}

/** The other times off that touch the dates of a period, a day wider because their zones may differ. */
export async function readTimeOffAround(
  tx: Tx,
  { professionalId, id, during }: Pick<TimeOffView, 'professionalId' | 'id' | 'during'>,
): Promise<readonly Pick<TimeOffView, 'startsLocal' | 'endsLocal'>[]> {
  const [from, to] = [during.start.subtract({ hours: 48 }), during.end.add({ hours: 48 })]
  const touches = sql`${timeOff.during} && tstzrange(${from.toString()}, ${to.toString()})`
  return await tx
    .select({ startsLocal: timeOff.startsLocal, endsLocal: timeOff.endsLocal })
    .from(timeOff)
    .where(and(eq(timeOff.professionalId, professionalId), ne(timeOff.id, id), touches))
}

export async function countTimeOff(tx: Tx, professionalId: ProfessionalId): Promise<number> {
  const mine = eq(timeOff.professionalId, professionalId)
  const [row] = await tx.select({ total: count() }).from(timeOff).where(mine)
  return row?.total ?? 0
}

export async function readZone(db: Db | Tx, id: ProfessionalId): Promise<ZoneId> {
  const [row] = await db
    .select({ zone: professionals.zone })
    .from(professionals)
    .where(eq(professionals.id, id))
  if (row === undefined) throw new Error('A professional without a practice')
  return row.zone
}
