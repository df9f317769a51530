import { loaderFor } from '#graph/loader.ts'
import type { AccountId } from '#kernel/ids.ts'
import { readAccounts } from '../data/account-view.ts'

/** No policy applies: the caller may already see what names the account. */
export const accountById = loaderFor(
  async ({ ports }, ids: readonly AccountId[]) => await readAccounts(ports.db, ids),
)
