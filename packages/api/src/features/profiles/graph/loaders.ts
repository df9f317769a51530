import { loaderFor } from '#graph/loader.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { readProfessionals, readShownProfessionals } from '../data/professional-view.ts'

/** No policy applies: callers may already see the object that names the professional. */
export const professionalById = loaderFor(
  async ({ ports }, ids: readonly ProfessionalId[]) => await readProfessionals(ports.db, ids),
)

/** For fields that can lead to the professional of an old booking: limited to what the viewer may see. */
export const shownProfessionalById = loaderFor(async ({ ports, viewer }, ids: readonly ProfessionalId[]) =>
  viewer.kind === 'signed-in' ? await readShownProfessionals(ports.db, viewer.accountId, ids) : new Map(),
)
