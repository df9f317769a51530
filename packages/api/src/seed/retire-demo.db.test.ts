import { accounts, accountTokens, logins } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { issueToken } from '#auth/account-tokens.ts'
import { cachedLogins } from '#auth/cached-logins.ts'
import { readViewer, startLogin } from '#auth/logins.ts'
import { anonymous } from '#auth/viewer.ts'
import { setPasswords } from '#features/accounts/testing/logins.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { goodPassword } from '#features/accounts/testing/sign-up.ts'
import { requestPasswordReset } from '#features/accounts/use-cases/password/request-password-reset.ts'
import { resetPassword } from '#features/accounts/use-cases/password/reset-password.ts'
import { signIn } from '#features/accounts/use-cases/sign-in/sign-in.ts'
import type { AccountId } from '#kernel/ids.ts'
import type { Ports } from '#ports'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { demoLogins } from './demo-logins.ts'
import { retireDemo } from './retire-demo.ts'
import { seedDemo } from './seed-demo.ts'

/** One database: seeded on a developer's machine, then started by an instance that is open to the network. */
let world: World
let local: Ports
let open: Ports
beforeAll(async () => {
  world = await openWorld()
  local = world.ports
  open = { ...local, settings: { ...local.settings, openToNetwork: true } }
  await seedDemo(local)
})
afterAll(async () => await world[Symbol.asyncDispose]())

const [ada, noor] = demoLogins
const origin = { ip: '192.0.2.1', userAgent: 'test' }
const visitor = { viewer: anonymous, origin }
const enter = async (ports: Ports, { email, password }: { email: string; password: string }) => {
  const outcome = await signIn(ports, visitor, { email, password })
  return outcome.ok ? 'signed in' : outcome.error.code
}
const idOf = async (email: string): Promise<AccountId> => {
  const [row] = await local.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.email, email))
  if (row === undefined) throw new Error(`There is no ${email}`)
  return row.id
}
const aLoginOf = async (id: AccountId) =>
  (await inTransaction(local.db, (tx) => startLogin(tx, local, id, origin))).token
const aResetLink = async (accountId: AccountId, email: string) =>
  await inTransaction(local.db, (tx) =>
    issueToken(tx, local, { accountId, purpose: 'reset-password', email }),
  )

test('all demo people are marked', async () => {
  const rows = await local.db.select({ email: accounts.email, demo: accounts.demo }).from(accounts)
  expect(rows).toHaveLength(8)
  expect(rows.filter(({ demo }) => !demo)).toEqual([])
})

test('before they are retired, passwords, logins and links of demo people are refused where the network is open', async () => {
  expect(await enter(local, ada)).toBe('signed in')
  expect(await enter(open, ada)).toBe('INVALID_CREDENTIALS')
  expect(await enter(open, noor)).toBe('INVALID_CREDENTIALS')
  const id = await idOf(ada.email)
  const token = await aLoginOf(id)
  expect((await readViewer(local, token)).kind).toBe('signed-in')
  expect((await readViewer(open, token)).kind).toBe('anonymous')
  expect((await cachedLogins(open).authenticate(`login=${token}`)).kind).toBe('anonymous')
  const link = await aResetLink(id, ada.email)
  const reset = await resetPassword(open, visitor, { token: link, newPassword: goodPassword })
  expect(reset).toMatchObject({ ok: false, error: { code: 'TOKEN_INVALID' } })
})

test('no link is mailed to a demo person where the network is open', async () => {
  const links = async () =>
    await local.db.$count(accountTokens, eq(accountTokens.accountId, await idOf(noor.email)))
  const before = await links()
  await requestPasswordReset(open, origin, { email: noor.email })
  await runJobs({ ...world, ports: { ...world.ports, ...open } })
  expect(await links()).toBe(before)
})

test('a public password opens no account where the network is open, and nobody may choose it', async () => {
  const person = await aPerson(world, { email: 'was-ada@example.org' })
  await setPasswords(world)
  const link = await aResetLink(person.accountId, 'was-ada@example.org')
  const chosen = await resetPassword(open, visitor, { token: link, newPassword: ada.password })
  expect(chosen).toMatchObject({ ok: false, error: { code: 'PASSWORD_BREACHED' } })
  const { ok } = await resetPassword(local, visitor, { token: link, newPassword: ada.password })
  expect(ok).toBe(true)
  expect(await enter(local, { ...ada, email: 'was-ada@example.org' })).toBe('signed in')
  expect(await enter(open, { ...ada, email: 'was-ada@example.org' })).toBe('INVALID_CREDENTIALS')
})

test('retiring ends every login, link and password of demo people, also after they changed their address', async () => {
  const real = await aPerson(world, { email: 'real@example.org' })
  await setPasswords(world)
  const realToken = await aLoginOf(real.accountId)
  const adaId = await idOf(ada.email)
  const noorId = await idOf(noor.email)
  const token = await aLoginOf(adaId)
  await aResetLink(adaId, ada.email)
  await local.db.update(accounts).set({ email: 'ada@elsewhere.example' }).where(eq(accounts.id, adaId))
  expect(await retireDemo(open)).toBe(8)
  for (const id of [adaId, noorId]) {
    expect(await local.db.$count(logins, eq(logins.accountId, id))).toBe(0)
    const unused = and(eq(accountTokens.accountId, id), isNull(accountTokens.usedAt))
    expect(await local.db.$count(accountTokens, unused)).toBe(0)
  }
  for (const ports of [local, open]) {
    expect((await readViewer(ports, token)).kind).toBe('anonymous')
    expect(await enter(ports, { email: 'ada@elsewhere.example', password: goodPassword })).toBe(
      'INVALID_CREDENTIALS',
    )
  }
  expect(await retireDemo(open), 'a second time').toBe(0)
  expect((await readViewer(open, realToken)).kind, 'a real person stays signed in').toBe('signed-in')
  expect(await enter(open, { email: 'real@example.org', password: goodPassword })).toBe('signed in')
  await local.db.update(accounts).set({ email: ada.email }).where(eq(accounts.id, adaId))
})

test("back on a developer's machine, the printed demo logins work again, and only there", async () => {
  expect(await seedDemo(local)).toEqual(demoLogins)
  expect(await enter(local, ada)).toBe('signed in')
  expect(await enter(local, noor)).toBe('signed in')
  expect(await enter(open, ada)).toBe('INVALID_CREDENTIALS')
})
