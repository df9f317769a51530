import type { Db, Tx } from '@hora/db/client'
import type { EncryptedText } from '@hora/db/private-text'
import { and, count, eq, getTableColumns, ne, type SQL, sql } from 'drizzle-orm'
import { professionals } from '#features/profiles/index.ts'
import { epochMsOf } from '#kernel/epoch.ts'
import type { ProfessionalId, TimeOffId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { type PlacedText, placedText, type ReadyText } from '#vault/private-text.ts'
import type { TimeOffPeriod } from '../domain/choose-period.ts'
import { occurrences, periodOfDays } from '../domain/days-off.ts'
import { mayTouch } from './days-touch.ts'
import { timeOff } from './tables.ts'

/** A period in which nothing can be booked. Of yearly days, the derived times are those of the first year. */
export interface TimeOffView extends TimeOffPeriod {
  readonly professionalId: ProfessionalId
  readonly id: TimeOffId
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
  const [row] = await select(db).where(eq(timeOff.id, id))
  return row === undefined ? null : viewOf(row)
}

/** Time off that overlaps a range, by its start in the range. */
export async function readTimeOffBetween(
  db: Db,
  professionalId: ProfessionalId,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<readonly TimeOffView[]> {
  const mine = eq(timeOff.professionalId, professionalId)
  const rows = await select(db).where(and(mine, touches(from, to)))
  const range = { start: epochMsOf(from), end: epochMsOf(to) }
  return rows
    .map(viewOf)
    .flatMap((view) => {
      const first = occurrences(view, range)[0]
      return first === undefined ? [] : [{ view, start: first.start }]
    })
    .sort((a, b) => a.start - b.start || (a.view.id < b.view.id ? -1 : 1))
    .map(({ view }) => view)
}

/** The other times off that may touch the dates of a period, which is a day wider because their zones may differ. */
export async function readTimeOffAround(
  tx: Tx,
  { professionalId, id, days, during }: Pick<TimeOffView, 'professionalId' | 'id' | 'days' | 'during'>,
): Promise<readonly TimeOffView[]> {
  const [from, to] = [during.start.subtract({ hours: 48 }), during.end.add({ hours: 48 })]
  const others = and(eq(timeOff.professionalId, professionalId), ne(timeOff.id, id))
  const rows = await select(tx).where(days?.yearly ? others : and(others, touches(from, to)))
  return rows.map(viewOf)
}

function select(db: Db | Tx) {
  return db
    .select({ ...getTableColumns(timeOff), practiceZone: professionals.zone })
    .from(timeOff)
    .innerJoin(professionals, eq(professionals.id, timeOff.professionalId))
}

/** Hours that overlap a range, and days that may, a day wider because the zone is not known here. */
function touches(from: Temporal.Instant, to: Temporal.Instant): SQL {
  const range = sql`tstzrange(${from.toString()}, ${to.toString()})`
  return sql`(${timeOff.during} && ${range} or ${mayTouch(range)})`
}

type Row = typeof timeOff.$inferSelect & { readonly practiceZone: ZoneId }

function viewOf({ firstDate, lastDate, yearly, practiceZone, ...row }: Row): TimeOffView {
  const { professionalId, id, label, version, startsLocal, endsLocal, zone, during } = row
  const own = { professionalId, id, label, version }
  if (firstDate !== null && lastDate !== null) {
    const days = { firstDate, lastDate, yearly }
    return { ...own, days, ...periodOfDays(days, practiceZone) }
  }
  if (startsLocal === null || endsLocal === null || zone === null || during === null)
    throw new Error('Time off without days and hours')
  return { ...own, days: null, startsLocal, endsLocal, zone, during }
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
