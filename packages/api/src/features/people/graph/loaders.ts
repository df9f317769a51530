import { loaderFor } from '#graph/loader.ts'
import type { AccountId, ProfessionalId } from '#kernel/ids.ts'
import { readAccounts } from '../data/account-view.ts'
import { readProfessionals } from '../data/professional-view.ts'

/** No policy applies: whoever asks has already been allowed to see what names the account. */
export const accountById = loaderFor(
  async ({ ports }, ids: readonly AccountId[]) => await readAccounts(ports.db, ids),
)

/** No policy applies: whoever asks has already been allowed to see what names the professional. */
export const professionalById = loaderFor(
  async ({ ports }, ids: readonly ProfessionalId[]) => await readProfessionals(ports.db, ids),
)
