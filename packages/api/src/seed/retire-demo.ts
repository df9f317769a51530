import { inTransaction } from '@hora/db/transaction'
import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { revokeTokens } from '#auth/account-tokens.ts'
import { lockAccounts } from '#auth/lock-login.ts'
import { endLogins } from '#auth/logins.ts'
import { adaPerson, demoClients } from '#features/accounts/demo/people.ts'
import { accounts } from '#features/accounts/index.ts'
import type { Ports } from '#ports'

/** The addresses of the demo people. Their domain is reserved (RFC 2606), so nobody else can own one. */
const addresses = [adaPerson, ...Object.values(demoClients)].map(({ email }) => email)

/**
 * Closes every way in for demo people: their passwords, logins and mailed links are gone. For an instance that is open
 * to the network, before its port opens. Their rows stay, because other people may have a history with them. Returns
 * how many of them could still sign in.
 */
export async function retireDemo(ports: Ports): Promise<number> {
  return await inTransaction(ports.db, async (tx) => {
    const demo = or(eq(accounts.demo, true), inArray(accounts.email, addresses))
    const people = await tx.select({ id: accounts.id }).from(accounts).where(demo)
    const ids = people.map(({ id }) => id)
    if (ids.length === 0) return 0
    await lockAccounts(tx, ...ids)
    for (const id of ids) {
      await endLogins(tx, ports, id)
      await revokeTokens(tx, id)
    }
    const open = await tx.$count(accounts, and(inArray(accounts.id, ids), isNotNull(accounts.passwordHash)))
    await tx.update(accounts).set({ demo: true, passwordHash: null }).where(inArray(accounts.id, ids))
    return open
  })
}
