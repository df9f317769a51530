import { hasRow } from '@hora/db/statement'
import { eq, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { ConditionsOf } from '#conditions'
import { services } from './tables.ts'

declare module '#conditions' {
  interface Conditions {
    /** A professional has created a service. */
    'services.has-service': (professional: SQLWrapper) => SQL<boolean>
  }
}

export const conditions: ConditionsOf<'services'> = {
  'services.has-service': (professional) => hasRow(services, eq(services.professionalId, professional)),
}
