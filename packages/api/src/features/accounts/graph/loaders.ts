import { loaderFor } from '#graph/loader.ts'
import type { AccountId } from '#kernel/ids.ts'
import { readAccounts } from '../data/account-view.ts'

/** No policy applies: callers may already see the object that names the account. */
export const accountById = loaderFor(
  async ({ ports }, ids: readonly AccountId[]) => await readAccounts(ports.db, ids),
)
