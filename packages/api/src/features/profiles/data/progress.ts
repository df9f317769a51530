import type { Db, Tx } from '@hora/db/client'
import type { ProfessionalId } from '#kernel/ids.ts'
import type { Progress } from '../domain/onboarding.ts'

/** The progress of a professional in onboarding, read from their rows in one statement. */
export async function readProgress(db: Db | Tx, id: ProfessionalId): Promise<Progress | null> {
  const [row] = await db.sql<Progress[]>`
    select
      zone_chosen_at is not null as "zoneChosen",
      onboarded_at is not null as "finished",
      exists (select from services s where s.professional_id = p.id) as "hasService",
      exists (select from schedules w
        where w.professional_id = p.id and jsonb_array_length(w.weekly_rules) > 0) as "hasWeek",
      exists (select from invitations i where i.professional_id = p.id) as "hasInvitation"
    from professionals p where p.id = ${id}`
  return row ?? null
}
