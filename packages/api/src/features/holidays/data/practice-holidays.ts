import type { Db, Tx } from '@hora/db/client'
import { query } from '@hora/db/statement'
import { and, eq, isNotNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { HolidaySettings } from '../domain/holiday.ts'
import { practiceHolidays } from './tables.ts'

/** What a practice chose. Without a country it is open on public holidays. */
export interface PracticeHolidays {
  readonly country: string | null
  readonly region: string | null
  readonly keptOpen: readonly string[]
  /** 0 before the first choice. */
  readonly version: number
}

const { professionalId: owner, country, region, keptOpen, version } = practiceHolidays
const none: PracticeHolidays = { country: null, region: null, keptOpen: [], version: 0 }

export async function readPracticeHolidays(db: Db | Tx, id: ProfessionalId): Promise<PracticeHolidays> {
  const columns = { country, region, keptOpen, version }
  const [row] = await db.select(columns).from(practiceHolidays).where(eq(owner, id))
  return row ?? none
}

/** The settings of a practice as a part of another statement; null without a country. */
export function practiceHolidaysJson(professional: SQLWrapper): SQL<HolidaySettings | null> {
  const found = query
    .select({
      settings: sql`jsonb_build_object('country', ${country}, 'region', ${region}, 'keptOpen', ${keptOpen})`,
    })
    .from(practiceHolidays)
    .where(and(eq(owner, professional), isNotNull(country)))
  return sql`${found}`
}

export function settingsOf({ country: of, ...rest }: PracticeHolidays): HolidaySettings | null {
  return of === null ? null : { country: of, region: rest.region, keptOpen: rest.keptOpen }
}

/** Writes the choice if the version is the expected one; returns whether it was. The caller has locked the practice. */
export async function writePracticeHolidays(
  tx: Tx,
  professionalId: ProfessionalId,
  { version: expected, ...chosen }: PracticeHolidays,
  updatedAt: Temporal.Instant,
): Promise<boolean> {
  const current = await readPracticeHolidays(tx, professionalId)
  if (current.version !== expected) return false
  const columns = { ...chosen, version: expected + 1, updatedAt }
  await tx
    .insert(practiceHolidays)
    .values({ professionalId, ...columns })
    .onConflictDoUpdate({ target: owner, set: columns })
  return true
}
