import { hasRow } from '@hora/db/statement'
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ConditionsOf } from '#conditions'
import { schedules } from './tables.ts'

declare module '#conditions' {
  interface Conditions {
    /** A professional has a schedule with weekly hours. */
    'availability.has-week': (professional: SQLWrapper) => SQL<boolean>
  }
}

const hasHours = sql`jsonb_array_length(${schedules.weeklyRules}) > 0`

export const conditions: ConditionsOf<'availability'> = {
  'availability.has-week': (professional) =>
    hasRow(schedules, and(eq(schedules.professionalId, professional), hasHours)),
}
