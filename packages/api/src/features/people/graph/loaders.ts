import { loaderFor } from '#graph/loader.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { readAccounts } from '../data/account-view.ts'
import { readProfessionals, readShownProfessionals } from '../data/professional-view.ts'

/** No policy applies: whoever asks has already been allowed to see what names the account. */
export const accountById = loaderFor(
  async ({ ports }, ids: readonly AccountId[]) => await readAccounts(ports.db, ids),
)

/** No policy applies: whoever asks has already been allowed to see what names the professional. */
export const professionalById = loaderFor(
  async ({ ports }, ids: readonly ProfessionalId[]) => await readProfessionals(ports.db, ids),
)

/** For fields that lead to the professional of something old as well: shows what the viewer may see of them. */
export const shownProfessionalById = loaderFor(async ({ ports, viewer }, ids: readonly ProfessionalId[]) =>
  viewer.kind === 'signed-in' ? await readShownProfessionals(ports.db, viewer.accountId, ids) : new Map(),
)
