import type { Db, Tx } from '@hora/db/client'
import { nameOrder } from '@hora/db/names-of-people'
import type { MinuteRange, WeeklyRule } from '@hora/db/tables'
import { and, asc, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { professionals } from '#features/profiles/index.ts'
import type { ProfessionalId, ScheduleId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { scheduleOverrides, schedules } from './tables.ts'

/** Weekly hours, and dates with other hours, by the clock of a zone. */
export interface ScheduleView {
  readonly professionalId: ProfessionalId
  readonly id: ScheduleId
  readonly name: string
  /** Its own zone, or that of the practice. */
  readonly zone: ZoneId
  /** The schedule of services that name none. */
  readonly main: boolean
  readonly weeklyRules: readonly WeeklyRule[]
  readonly overrides: readonly {
    readonly date: Temporal.PlainDate
    readonly ranges: readonly MinuteRange[]
  }[]
  readonly version: number
}

/** The schedules of a professional, the main one first, in two statements. */
export async function readSchedules(db: Db | Tx, professionalId: ProfessionalId) {
  const rows = await select(db)
    .where(eq(schedules.professionalId, professionalId))
    .orderBy(desc(schedules.main), asc(nameOrder(schedules.name)), asc(schedules.id))
  return await withOverrides(db, rows)
}

export async function readSchedule(db: Db | Tx, id: ScheduleId): Promise<ScheduleView | null> {
  const rows = await select(db).where(eq(schedules.id, id))
  const [view] = await withOverrides(db, rows)
  return view ?? null
}

export async function countSchedules(tx: Tx, professionalId: ProfessionalId): Promise<number> {
  const mine = eq(schedules.professionalId, professionalId)
  const [row] = await tx.select({ total: count() }).from(schedules).where(mine)
  return row?.total ?? 0
}

/** A schedule without a zone of its own follows its practice. */
const zone = sql<ZoneId>`coalesce(${schedules.zone}, ${professionals.zone})`

function select(db: Db | Tx) {
  return db
    .select({ ...getTableColumns(schedules), zone })
    .from(schedules)
    .innerJoin(professionals, eq(professionals.id, schedules.professionalId))
}

type Row = Omit<typeof schedules.$inferSelect, 'zone'> & Pick<ScheduleView, 'zone'>

async function withOverrides(db: Db | Tx, rows: readonly Row[]): Promise<readonly ScheduleView[]> {
  const [first] = rows
  if (first === undefined) return []
  const ids = rows.map((row) => row.id)
  const dates = await db
    .select()
    .from(scheduleOverrides)
    .where(
      and(
        eq(scheduleOverrides.professionalId, first.professionalId),
        inArray(scheduleOverrides.scheduleId, ids),
      ),
    )
    .orderBy(asc(scheduleOverrides.onDate))
  return rows.map((row) => {
    const own = dates.filter((each) => each.scheduleId === row.id)
    const overrides = own.map(({ onDate, ranges }) => ({ date: onDate, ranges }))
    return { ...row, overrides }
  })
}
