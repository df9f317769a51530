import type { Db, Tx } from '@hora/db/client'
import { issueToken, readToken, readTokenByHash } from '#auth/account-tokens.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { SecretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'

/** Makes the token that identifies the browser of a sign-up when the address is confirmed. */
export async function rememberBrowser(
  tx: Tx,
  ports: Ports,
  { id: accountId, email }: { readonly id: AccountId; readonly email: string },
): Promise<SecretToken> {
  return await issueToken(tx, ports, { accountId, purpose: 'signed-up-here', email })
}

/** The account that was opened in the browser with this token, if any. */
export async function openedInBrowser(
  db: Db | Tx,
  ports: Ports,
  signUpToken: string | null,
): Promise<AccountId | null> {
  const known = signUpToken && (await readToken(db, ports, 'signed-up-here', signUpToken))
  return known ? known.accountId : null
}

/** Whether an account was opened in the browser whose token has this hash. */
export async function wasOpenedBy(
  db: Db | Tx,
  ports: Ports,
  accountId: AccountId,
  browserHash: string | null | undefined,
): Promise<boolean> {
  const known = browserHash && (await readTokenByHash(db, ports, 'signed-up-here', browserHash))
  return known ? known.accountId === accountId : false
}
