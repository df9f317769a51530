import type { Db, Tx } from '@hora/db/client'
import { accounts, logins, professionals } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'
import type { AccountId, LoginId } from '#kernel/ids.ts'
import type { Settings } from '#ports'
import { endsOfNewLogin, isAlive, sameUntil, touch } from './login-lifetime.ts'
import { tokenHash } from './token-hash.ts'
import type { SignedInViewer } from './viewer.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<Record<never, never>, KnownLogin>
    UserId: AccountId
    DatabaseSessionAttributes: LoginAttributes
    DatabaseUserAttributes: KnownLogin
  }
}

/** A login as read from the rows. */
export interface KnownLogin {
  readonly viewer: SignedInViewer
  /** Until then the login stays the same, unless a row changes. */
  readonly sameUntil: Temporal.Instant
}

interface LoginAttributes {
  readonly loginId: LoginId
  readonly device: string
  readonly country: string | null
}

type Reach = Pick<Settings, 'openToNetwork'>

/**
 * Lucia's storage. On an instance that is open to the network, a login of a demo person is unknown. Lucia sees tokens, but the rows hold only their hashes. Lucia reads the machine's clock, so this
 * adapter checks expiry by `now` and passes lucia the remaining time. Lucia extends a login when less than half of its
 * lifetime is left, which is always true for the idle time; this adapter records one use an hour.
 */
export function loginStore(db: Db | Tx, now: Temporal.Instant, { openToNetwork }: Reach): Adapter {
  let found: LoginRow | null = null
  return {
    getSessionAndUser: async (token) => {
      found = await readLogin(db, token)
      if (found === null || !isAlive(found, now) || (found.demo && openToNetwork)) return [null, null]
      return [
        asLuciaSession(found, token, now),
        { id: found.accountId, attributes: { viewer: viewerOf(found), sameUntil: sameUntil(found) } },
      ]
    },
    updateSessionExpiration: async () => {
      const idleExpiresAt = found && touch(found, now)
      if (!found || !idleExpiresAt) return
      await db.update(logins).set({ lastSeenAt: now, idleExpiresAt }).where(eq(logins.id, found.loginId))
    },
    setSession: async ({ id, userId, attributes }) => {
      const { loginId, device, country } = attributes
      const ends = endsOfNewLogin(now)
      const row = { id: loginId, idHash: tokenHash(id), accountId: userId, device, country }
      await db.insert(logins).values({ ...row, ...ends, createdAt: now, lastSeenAt: now })
    },
    deleteSession: async (token) => {
      await db.delete(logins).where(eq(logins.idHash, tokenHash(token)))
    },
    deleteUserSessions: async (accountId) => {
      await db.delete(logins).where(eq(logins.accountId, accountId))
    },
    getUserSessions: refuse,
    deleteExpiredSessions: refuse,
  }
}

type LoginRow = NonNullable<Awaited<ReturnType<typeof readLogin>>>

/**
 * The columns of a login. A change of any of them must reach every process (migration 0006 and the test in
 * viewer-changes.db.test.ts).
 */
export const loginColumns = {
  loginId: logins.id,
  accountId: logins.accountId,
  device: logins.device,
  country: logins.country,
  lastSeenAt: logins.lastSeenAt,
  idleExpiresAt: logins.idleExpiresAt,
  absoluteExpiresAt: logins.absoluteExpiresAt,
  professionalId: professionals.id,
  emailConfirmedAt: accounts.emailConfirmedAt,
  operator: accounts.operator,
  demo: accounts.demo,
}

async function readLogin(db: Db | Tx, token: string) {
  const [row] = await db
    .select(loginColumns)
    .from(logins)
    .innerJoin(accounts, eq(accounts.id, logins.accountId))
    .leftJoin(professionals, eq(professionals.id, logins.accountId))
    .where(eq(logins.idHash, tokenHash(token)))
  return row ?? null
}

function viewerOf(row: LoginRow): SignedInViewer {
  return {
    kind: 'signed-in',
    accountId: row.accountId,
    loginId: row.loginId,
    professionalId: row.professionalId,
    emailConfirmed: row.emailConfirmedAt !== null,
    operator: row.operator,
  }
}

function asLuciaSession(row: LoginRow, token: string, now: Temporal.Instant): DatabaseSession {
  const ends = [row.idleExpiresAt, row.absoluteExpiresAt].map((end) => end.since(now).total('milliseconds'))
  return {
    id: token,
    userId: row.accountId,
    expiresAt: new Date(Date.now() + Math.min(...ends)),
    attributes: { loginId: row.loginId, device: row.device, country: row.country },
  }
}

function refuse(): never {
  throw new Error('Logins are listed and cleaned up by their own queries')
}
