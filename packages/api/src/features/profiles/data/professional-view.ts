import type { Db, Tx } from '@hora/db/client'
import type { ProfileLink } from '@hora/db/tables'
import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import type { PracticeLimits } from '@hora/schema/inputs/session-limits'
import { eq, inArray } from 'drizzle-orm'
import { clientOf } from '#auth/relation-sql.ts'
import { profiles } from '#features/accounts/index.ts'
import type { AccountId, FileId, ProfessionalId } from '#kernel/ids.ts'
import type { ZoneId } from '#kernel/zone.ts'
import { professionals } from './tables.ts'

export type { ProfileLink }

/** A professional as they and their clients see them; `professionalColumns` joins it into other reads. */
export interface ProfessionalView {
  readonly id: ProfessionalId
  readonly handle: string
  readonly profession: string
  readonly displayName: string
  readonly avatarFileId: FileId | null
  readonly bio: string | null
  readonly links: readonly ProfileLink[]
  readonly zone: ZoneId
  readonly rescheduleNoticeMinutes: number
  readonly cancellation: CancellationPolicy
  /** Null: there are none. */
  readonly sessionLimits: PracticeLimits | null
  readonly version: number
}

/** Columns for `professionals` joined with `profiles` on `profiles.accountId = professionals.id`. */
export const professionalColumns = {
  id: professionals.id,
  handle: professionals.handle,
  profession: professionals.profession,
  displayName: profiles.displayName,
  avatarFileId: profiles.avatarFileId,
  bio: profiles.bio,
  links: profiles.links,
  zone: professionals.zone,
  rescheduleNoticeMinutes: professionals.rescheduleNoticeMinutes,
  cancellation: professionals.cancellation,
  sessionLimits: professionals.sessionLimits,
  version: professionals.version,
}

/** Professionals by id, in one statement; unknown ids are left out. */
export async function readProfessionals(
  db: Db | Tx,
  ids: readonly ProfessionalId[],
): Promise<ReadonlyMap<ProfessionalId, ProfessionalView>> {
  const rows = await db
    .select(professionalColumns)
    .from(professionals)
    .innerJoin(profiles, eq(profiles.accountId, professionals.id))
    .where(inArray(professionals.id, [...ids]))
  return new Map(rows.map((view) => [view.id, view]))
}

export async function readProfessional(db: Db | Tx, id: ProfessionalId): Promise<ProfessionalView | null> {
  return (await readProfessionals(db, [id])).get(id) ?? null
}

/**
 * The same, limited to what the viewer may see. Bio, links and the picture of a professional are for themselves and
 * their clients. Others, such as a former client with an old booking, see the name.
 */
export async function readShownProfessionals(
  db: Db,
  accountId: AccountId,
  ids: readonly ProfessionalId[],
): Promise<ReadonlyMap<ProfessionalId, ProfessionalView>> {
  const isClient = clientOf(professionals.id, accountId)
  const rows = await db
    .select({ ...professionalColumns, isClient })
    .from(professionals)
    .innerJoin(profiles, eq(profiles.accountId, professionals.id))
    .where(inArray(professionals.id, [...ids]))
  const views = rows.map(({ isClient: client, ...view }) =>
    client || view.id === accountId ? view : { ...view, avatarFileId: null, bio: null, links: [] },
  )
  return new Map(views.map((view) => [view.id, view]))
}
