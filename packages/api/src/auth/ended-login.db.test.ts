import { accounts, logins } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aMailedToken } from '#features/accounts/testing/logins.ts'
import { goodPassword } from '#features/accounts/testing/sign-up.ts'
import { resetPassword } from '#features/accounts/use-cases/password/reset-password.ts'
import { signIn } from '#features/accounts/use-cases/sign-in/sign-in.ts'
import { signOut } from '#features/accounts/use-cases/sign-in/sign-out.ts'
import { becomeProfessional } from '#features/profiles/use-cases/become-professional.ts'
import { holdingLock, transactionsWaiting } from '#testing/hold-lock.ts'
import {
  aCase,
  become,
  type Call,
  type Case,
  changes,
  endings,
  from,
  handleOf,
  newPassword,
  type Prepare,
} from '#testing/stolen-login.ts'
import { openWorld, type World } from '#testing/world.ts'
import { readViewer } from './logins.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** Lets both wait for the stolen login's row, in this order, then releases it. */
async function inOrder({ thief }: Case, first: Call, second: Call) {
  let outcomes: ReturnType<Call>[] = []
  await holdingLock(
    world,
    (tx) => tx.select().from(logins).where(eq(logins.id, thief.loginId)).for('update'),
    async () => {
      outcomes = [first()]
      await transactionsWaiting(world, 1)
      outcomes.push(second())
      await transactionsWaiting(world, 2)
    },
  )
  return await Promise.all(outcomes)
}

const loginsOf = async ({ owner }: Case) =>
  await world.ports.db.$count(logins, eq(logins.accountId, owner.accountId))

describe.each(Object.entries(endings))('while %s ends the stolen login', (_ending, ending) => {
  test.each(Object.entries(changes))('%s by it is refused', async (_change, { by, prepare }) => {
    const made = await aCase(world, by)
    const [end, change] = [await ending.prepare(made), await prepare(made)]
    const [ended, changed] = await inOrder(made, end, change)
    expect(ended).toMatchObject({ ok: true })
    expect(changed).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
    expect(await loginsOf(made)).toBe(ending.left)
  })
})

interface Renewed {
  readonly value: { readonly loginToken: string }
}

const endingAll = Object.entries(endings).filter(([, { endsAll }]) => endsAll)
test.each(endingAll)('%s also ends a login that is renewed at the same moment', async (_name, ending) => {
  const made = await aCase(world, 'person')
  const end = await ending.prepare(made)
  const input = { ...become, handle: handleOf(made) }
  const renew: Call = () => becomeProfessional(world.ports, from(made.thief, made), input)
  const [renewed, ended] = await inOrder(made, renew, end)
  expect([renewed, ended]).toMatchObject([
    { ok: true, value: { loginToken: expect.any(String) } },
    { ok: true },
  ])
  expect((await readViewer(world.ports, (renewed as Renewed).value.loginToken)).kind).toBe('anonymous')
  expect(await loginsOf(made)).toBe(ending.left)
})

/** The use cases that start or end logins. `changes` are called by the stolen login. */
const locking: Record<string, Prepare> = {
  ...Object.fromEntries(Object.entries(changes).map(([name, { prepare }]) => [name, prepare])),
  signIn: (made) => () =>
    signIn(world.ports, from(made.thief, made), { email: made.email, password: goodPassword }),
  resetPassword: async (made) => {
    const token = await aMailedToken(world, made.owner, 'reset-password', made.email)
    return () => resetPassword(world.ports, from(made.thief, made), { token, newPassword })
  },
  signOut: (made) => () => signOut(world.ports, made.thief),
}

test.each(Object.entries(locking))(
  '%s locks the account before its logins and tokens',
  async (name, prepare) => {
    const made = await aCase(world, changes[name]?.by ?? 'person')
    const call = await prepare(made)
    const { accountId } = made.owner
    let outcome: ReturnType<Call> | undefined
    await holdingLock(
      world,
      (tx) => tx.select().from(accounts).where(eq(accounts.id, accountId)).for('update'),
      async () => {
        outcome = call()
        await transactionsWaiting(world, 1)
        const { sql } = world.ports.db
        await sql`select from logins where account_id = ${accountId} for update nowait`
        await sql`select from account_tokens where account_id = ${accountId} for update nowait`
      },
    )
    expect(await outcome).toMatchObject({ ok: true })
  },
)

test('two people who sign in to the account of the other at once do not lock each other out', async () => {
  const [one, other] = [await aCase(world, 'person'), await aCase(world, 'person')]
  const low = one.owner.accountId < other.owner.accountId ? one : other
  const calls = [
    () => signIn(world.ports, from(one.thief, other), { email: other.email, password: goodPassword }),
    () => signIn(world.ports, from(other.thief, one), { email: one.email, password: goodPassword }),
  ]
  let outcomes: Promise<{ ok: boolean }>[] = []
  await holdingLock(
    world,
    (tx) => tx.select().from(accounts).where(eq(accounts.id, low.owner.accountId)).for('update'),
    async () => {
      outcomes = calls.map((call) => call())
      await transactionsWaiting(world, 2)
      const { sql } = world.ports.db
      const high = low === one ? other : one
      await sql`select from accounts where id = ${high.owner.accountId} for update nowait`
    },
  )
  expect((await Promise.all(outcomes)).map(({ ok }) => ok)).toEqual([true, true])
})
