import { loaderFor } from '#graph/loader.ts'
import type { ProfessionalId } from '#kernel/ids.ts'
import { readProfessionals, readShownProfessionals } from '../data/professional-view.ts'

/** No policy applies: the caller may already see what names the professional. */
export const professionalById = loaderFor(
  async ({ ports }, ids: readonly ProfessionalId[]) => await readProfessionals(ports.db, ids),
)

/** For fields that lead to the professional of an old booking too: shows what the viewer may see of them. */
export const shownProfessionalById = loaderFor(async ({ ports, viewer }, ids: readonly ProfessionalId[]) =>
  viewer.kind === 'signed-in' ? await readShownProfessionals(ports.db, viewer.accountId, ids) : new Map(),
)
