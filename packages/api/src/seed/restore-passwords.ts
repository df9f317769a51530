import { and, eq, isNull } from 'drizzle-orm'
import { hashPassword } from '#auth/passwords.ts'
import { accounts } from '#features/accounts/index.ts'
import type { Ports } from '#ports'
import { demoLogins } from './demo-logins.ts'
import { take } from './story.ts'

/** Gives the demo logins their passwords back, after this instance was open to the network for a while. */
export async function restorePasswords({ db }: Pick<Ports, 'db'>): Promise<void> {
  for (const { email, password } of demoLogins) {
    const retired = and(eq(accounts.email, email), eq(accounts.demo, true), isNull(accounts.passwordHash))
    if ((await db.$count(accounts, retired)) === 0) continue
    const passwordHash = take(await hashPassword(password))
    await db.update(accounts).set({ passwordHash }).where(retired)
  }
}
