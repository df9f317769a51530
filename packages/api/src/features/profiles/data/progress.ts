import type { Db, Tx } from '@hora/db/client'
import { eq, sql } from 'drizzle-orm'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import type { Progress } from '../domain/onboarding.ts'
import { professionals } from './tables.ts'

/** The progress of a professional in onboarding, read from their rows in one statement. */
export async function readProgress(
  db: Db | Tx,
  { conditions }: Pick<Ports, 'conditions'>,
  professionalId: ProfessionalId,
): Promise<Progress | null> {
  const { id, zoneChosenAt, onboardedAt, pageSeenAt, stepsHiddenAt } = professionals
  const [row] = await db
    .select({
      zoneChosen: sql<boolean>`${zoneChosenAt} is not null`,
      finished: sql<boolean>`${onboardedAt} is not null`,
      hasService: conditions['services.has-service'](id),
      hasWeek: conditions['availability.has-week'](id),
      pageSeen: sql<boolean>`${pageSeenAt} is not null`,
      stepsHidden: sql<boolean>`${stepsHiddenAt} is not null`,
      hasClient: conditions['connections.has-client'](id),
      hasInvitation: conditions['connections.has-invitation'](id),
    })
    .from(professionals)
    .where(eq(id, professionalId))
  return row ?? null
}
