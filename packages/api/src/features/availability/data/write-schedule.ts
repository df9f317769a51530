import type { Tx } from '@hora/db/client'
import { query } from '@hora/db/statement'
import type { Weekday } from '@hora/db/tables'
import { and, count, eq, ne, type SQL, sql } from 'drizzle-orm'
import { professionals } from '#features/profiles/index.ts'
import { services } from '#features/services/index.ts'
import type { ProfessionalId, ScheduleId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import type { ScheduleView } from './schedule-view.ts'
import { scheduleOverrides, schedules } from './tables.ts'

export interface ScheduleKey {
  readonly professionalId: ProfessionalId
  readonly id: ScheduleId
}

/** Rules from the input, already validated. */
type Rules = readonly { weekday: number; startMinute: number; endMinute: number }[]

const stored = (rules: Rules) => rules.map((rule) => ({ ...rule, weekday: rule.weekday as Weekday }))

interface NewSchedule extends ScheduleKey {
  readonly name: string
  readonly zone: ZoneId
  readonly main: boolean
  readonly weeklyRules: Rules
}

export async function insertSchedule(tx: Tx, schedule: NewSchedule, now: Temporal.Instant): Promise<void> {
  const weeklyRules = stored(schedule.weeklyRules)
  const zone = ownZone(schedule.professionalId, schedule.zone)
  await tx.insert(schedules).values({ ...schedule, zone, weeklyRules, createdAt: now, updatedAt: now })
}

/** Null for the zone of the practice, so that the schedule moves with it. */
function ownZone(professionalId: ProfessionalId, zone: ZoneId): SQL {
  const practice = query
    .select({ zone: professionals.zone })
    .from(professionals)
    .where(eq(professionals.id, professionalId))
  return sql`nullif(${zone}, ${practice})`
}

export interface ScheduleChanges {
  readonly name?: string | undefined
  readonly zone?: ZoneId | undefined
  readonly main?: true | undefined
  readonly weeklyRules?: Rules | undefined
}

/** Writes the changes if the version is the expected one; returns whether it was. */
export async function updateScheduleRow(
  tx: Tx,
  { professionalId, id, version }: ScheduleKey & { readonly version: number },
  { weeklyRules, zone, ...changes }: ScheduleChanges,
  now: Temporal.Instant,
): Promise<boolean> {
  const rules = weeklyRules === undefined ? {} : { weeklyRules: stored(weeklyRules) }
  const place = zone === undefined ? {} : { zone: ownZone(professionalId, zone) }
  const written = await tx
    .update(schedules)
    .set({ ...changes, ...rules, ...place, version: version + 1, updatedAt: now })
    .where(
      and(eq(schedules.professionalId, professionalId), eq(schedules.id, id), eq(schedules.version, version)),
    )
    .returning({ id: schedules.id })
  return written.length === 1
}

/** Unsets the main schedule, unless it is the given one; returns the schedules that lost the place. */
export async function demoteOthers(
  tx: Tx,
  { professionalId, id }: ScheduleKey,
): Promise<readonly ScheduleKey[]> {
  const others = and(
    eq(schedules.professionalId, professionalId),
    eq(schedules.main, true),
    ne(schedules.id, id),
  )
  const demoted = await tx
    .update(schedules)
    .set({ main: false, version: sql`${schedules.version} + 1` })
    .where(others)
    .returning({ professionalId: schedules.professionalId, id: schedules.id })
  return demoted
}

export async function replaceOverrides(
  tx: Tx,
  { professionalId, id: scheduleId }: ScheduleKey,
  overrides: ScheduleView['overrides'],
): Promise<void> {
  const own = and(
    eq(scheduleOverrides.professionalId, professionalId),
    eq(scheduleOverrides.scheduleId, scheduleId),
  )
  await tx.delete(scheduleOverrides).where(own)
  if (overrides.length === 0) return
  const rows = overrides.map(({ date, ranges }) => ({ professionalId, scheduleId, onDate: date, ranges }))
  await tx.insert(scheduleOverrides).values(rows)
}

/** The dates with other hours in the other schedules of a practice. */
export async function countOtherOverrides(tx: Tx, { professionalId, id }: ScheduleKey): Promise<number> {
  const others = and(
    eq(scheduleOverrides.professionalId, professionalId),
    ne(scheduleOverrides.scheduleId, id),
  )
  const [row] = await tx.select({ total: count() }).from(scheduleOverrides).where(others)
  return row?.total ?? 0
}

/** Whether a service uses the schedule. */
export async function isInUse(tx: Tx, { professionalId, id }: ScheduleKey): Promise<boolean> {
  const uses = and(eq(services.professionalId, professionalId), eq(services.scheduleId, id))
  const found = await tx.select({ id: services.id }).from(services).where(uses).limit(1)
  return found.length > 0
}

export async function deleteScheduleRow(tx: Tx, { professionalId, id }: ScheduleKey): Promise<void> {
  await tx.delete(schedules).where(and(eq(schedules.professionalId, professionalId), eq(schedules.id, id)))
}
