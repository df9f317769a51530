/** Logins, by lucia on our own rows. Only the three login files import lucia. */
import type { Db, Tx } from '@hora/db/client'
import { logins } from '@hora/db/tables'
import { limits } from '@hora/schema/limits'
import { and, desc, eq, gt, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { Lucia } from 'lucia'
import { event, recordEvents } from '#events/record.ts'
import { topics } from '#events/topics.ts'
import type { Clock } from '#kernel/clock.ts'
import type { AccountId, LoginId } from '#kernel/ids.ts'
import { isSecretToken, type SecretToken, secretToken } from '#kernel/secret-token.ts'
import type { Ports } from '#ports'
import { cookieOptions, readLoginToken } from './cookies.ts'
import { describeDevice } from './describe-device.ts'
import { lockAccounts } from './lock-login.ts'
import { type KnownLogin, loginStore } from './login-store.ts'
import { anonymous, type Viewer } from './viewer.ts'

/** The facts that a login stores about its browser. */
export interface LoginOrigin {
  readonly ip: string
  readonly userAgent: string
}

export interface NewLogin {
  readonly loginId: LoginId
  readonly device: string
  readonly country: string | null
  /** For the browser's cookie. It is never stored. */
  readonly token: SecretToken
}

/** Starts a login with a new id. An id that the browser already had is not reused. */
export async function startLogin(
  tx: Tx,
  ports: Ports,
  accountId: AccountId,
  { ip, userAgent }: LoginOrigin,
): Promise<NewLogin> {
  const token = secretToken(ports.random)
  const attributes = {
    loginId: ports.newId<LoginId>(),
    device: describeDevice(userAgent),
    country: ports.countries.countryOf(ip),
  }
  await lucia(tx, ports).createSession(accountId, attributes, { sessionId: token })
  await endOldest(tx, ports, accountId)
  return { token, ...attributes }
}

/** Ends the oldest logins beyond the limit of an account. */
async function endOldest(tx: Tx, ports: Ports, accountId: AccountId): Promise<void> {
  const oldest = tx
    .select({ id: logins.id })
    .from(logins)
    .where(eq(logins.accountId, accountId))
    .orderBy(desc(logins.createdAt), desc(logins.id))
    .offset(limits.loginsPerAccount)
  await deleteLogins(tx, ports, accountId, and(inArray(logins.id, oldest)))
}

/** The login of a token; null if unknown, expired or malformed. Takes one statement, and a second one hourly. */
export async function readLogin(ports: Ports, token: string | null): Promise<KnownLogin | null> {
  if (token === null || !isSecretToken(token)) return null
  const { user } = await lucia(ports.db, ports).validateSession(token)
  return user
}

/** The viewer of a token, read from the rows. */
export async function readViewer(ports: Ports, token: string | null): Promise<Viewer> {
  return (await readLogin(ports, token))?.viewer ?? anonymous
}

/** The viewer of a `Cookie` header, read from the rows. Requests use `cached-logins.ts` instead. */
export async function authenticate(ports: Ports, cookieHeader: string | undefined): Promise<Viewer> {
  return await readViewer(ports, readLoginToken(ports.settings, cookieHeader))
}

/** Which of these logins are still valid. One array parameter, so that any number of them is one prepared text. */
export async function readAlive(
  db: Db,
  clock: Clock,
  ids: readonly LoginId[],
): Promise<ReadonlySet<LoginId>> {
  const now = clock.now()
  const alive = and(gt(logins.idleExpiresAt, now), gt(logins.absoluteExpiresAt, now))
  const rows = await db
    .select({ id: logins.id })
    .from(logins)
    .where(and(sql`${logins.id} = any(${sql.param([...ids])}::uuid[])`, alive))
  return new Set(rows.map(({ id }) => id))
}

/** Ends one login of an account and closes its live readers. False if the account has no login with this id. */
export async function endLogin(tx: Tx, ports: Ports, accountId: AccountId, id: LoginId): Promise<boolean> {
  const ended = await deleteLogins(
    tx,
    ports,
    accountId,
    and(eq(logins.accountId, accountId), eq(logins.id, id)),
  )
  return ended > 0
}

/** Ends all logins of an account, or all but one, and closes their live readers. Returns their number. */
export async function endLogins(
  tx: Tx,
  ports: Ports,
  accountId: AccountId,
  but: LoginId | null = null,
): Promise<number> {
  const others = but === null ? undefined : ne(logins.id, but)
  return await deleteLogins(tx, ports, accountId, and(eq(logins.accountId, accountId), others))
}

/** Locks the account first, so that a login which is being started is seen and ended too. */
async function deleteLogins(tx: Tx, ports: Ports, accountId: AccountId, which: ReturnType<typeof and>) {
  await lockAccounts(tx, accountId)
  const found = await tx.select({ id: logins.id }).from(logins).where(which).orderBy(logins.id).for('update')
  const ids = found.map((row) => row.id)
  if (ids.length === 0) return 0
  await tx.delete(logins).where(inArray(logins.id, ids))
  const about = { topics: [topics.account(accountId)], professionalId: null }
  const facts = ids.map((loginId) => event('login.ended', { ...about, data: { loginId } }))
  await recordEvents(tx, ports.clock, facts)
  return ids.length
}

/** Deletes expired logins. No event is needed: each was refused from its expiry on. */
export async function forgetLogins(tx: Tx, now: Temporal.Instant): Promise<void> {
  await tx.delete(logins).where(or(lt(logins.absoluteExpiresAt, now), lt(logins.idleExpiresAt, now)))
}

function lucia(db: Db | Tx, { clock, settings }: Ports) {
  return new Lucia(loginStore(db, clock.now(), settings), {
    ...cookieOptions(settings.publicUrl),
    getUserAttributes: ({ viewer, sameUntil }) => ({ viewer, sameUntil }),
  })
}
