import { acceptances, accounts, accountTokens, profiles } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { openWorld, type World } from '#testing/world.ts'
import { ageDeclaration, currentPolicies } from '../../policies/current-policies.ts'
import { goodPassword, mailedToken, replaceSignUpInput, signUpInput } from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const strangersPassword = 'the password of a stranger'
const ownersPassword = 'Une autre phrase, bien longue !'
const invitationToken = 'A'.repeat(43)

/** A stranger signs up with the address; a day later its owner opens the link in another browser. */
async function afterAStranger(world: World) {
  const stranger = openBrowser(world, { ip: '198.51.100.9' })
  await stranger.mutate(
    'signUp',
    signUpInput({
      password: strangersPassword,
      displayName: 'Mallory',
      language: 'en',
      zone: 'Asia/Tokyo',
      invitationToken,
    }),
  )
  const token = await mailedToken(world, email)
  world.clock.advance({ hours: 24 })
  return { stranger, owner: openBrowser(world), token }
}

const owner = { password: ownersPassword, displayName: 'Ada', language: 'fr', zone: 'Europe/Paris' }
const ownerInput = (token: string, changes = {}) => replaceSignUpInput(token, { ...owner, ...changes })

const rowsOf = async ({ ports: { db } }: World) => ({
  accounts: await db.select().from(accounts),
  profiles: await db.select().from(profiles),
  acceptances: await db.select().from(acceptances),
  tokens: await db.select().from(accountTokens),
})

const refused: readonly (readonly [what: string, changes: object, code: string, path?: string])[] = [
  ['too young', { confirmedAge: 15 }, 'TOO_YOUNG'],
  ['not born yet', { confirmedAge: -1 }, 'INVALID_INPUT', 'confirmedAge'],
  ['nothing accepted', { acceptedPolicies: [] }, 'INVALID_INPUT', 'acceptedPolicies'],
  [
    'an old version accepted',
    { acceptedPolicies: currentPolicies.map(({ document }) => ({ document, version: '2020-01-01' })) },
    'INVALID_INPUT',
    'acceptedPolicies',
  ],
  ['a stolen password', { password: 'Password123' }, 'PASSWORD_BREACHED'],
  ['a short password', { password: 'short' }, 'INVALID_INPUT', 'password'],
  ['no name', { displayName: ' ' }, 'INVALID_INPUT', 'displayName'],
]

describe('replaceSignUp', () => {
  test('the owner gets a new account that holds nothing of the stranger’s', async () => {
    await using world = await openWorld()
    const { owner, token } = await afterAStranger(world)
    const before = await rowsOf(world)
    const answer = await owner.mutate(
      'replaceSignUp',
      ownerInput(token),
      'viewer { account { email emailConfirmed displayName language zone } }',
    )
    expect(answer).toEqual({
      __typename: 'ReplaceSignUpSuccess',
      viewer: {
        account: { email, emailConfirmed: true, displayName: 'Ada', language: 'fr', zone: 'Europe/Paris' },
      },
    })
    expect((await owner.viewer()).kind).toBe('signed-in')
    const after = await rowsOf(world)
    const now = world.clock.now()
    expect(after.accounts).toMatchObject([{ email, createdAt: now, emailConfirmedAt: now }])
    expect(after.accounts[0]?.passwordHash).not.toBe(before.accounts[0]?.passwordHash)
    expect([after.profiles.length, after.tokens]).toEqual([1, []])
    expect(JSON.stringify(after)).not.toMatch(/Mallory|Tokyo/)
  })

  test('the receipts state the owner’s time and declared age; the stranger’s receipts are deleted', async () => {
    await using world = await openWorld()
    const { owner, token } = await afterAStranger(world)
    await world.ports.db.update(acceptances).set({ version: 'of-the-stranger' })
    expect((await owner.mutate('replaceSignUp', ownerInput(token))).__typename).toBe('ReplaceSignUpSuccess')
    const receipts = await world.ports.db.select().from(acceptances)
    const [account] = await world.ports.db.select().from(accounts)
    const accepted = [...currentPolicies.map(({ texts }) => texts.fr), ageDeclaration(16)]
    const expected = accepted.map(({ document, version, sha256 }) => ({
      accountId: account?.id,
      acceptedAt: world.clock.now(),
      document,
      version,
      sha256,
    }))
    expect(new Set(receipts)).toEqual(new Set(expected))
  })

  test('input that sign-up refuses is refused here too: nothing changes, and the link stays unused', async () => {
    await using world = await openWorld()
    const { owner, token } = await afterAStranger(world)
    const before = await rowsOf(world)
    const answers: unknown[] = []
    for (const [what, changes] of refused) {
      const { code, fields } = await owner.mutate('replaceSignUp', ownerInput(token, changes))
      answers.push([what, code, (fields as { path: string }[] | undefined)?.[0]?.path])
    }
    expect(answers).toEqual(refused.map(([what, , code, path]) => [what, code, path]))
    expect(await rowsOf(world)).toEqual(before)
    expect((await owner.viewer()).kind).toBe('anonymous')
    expect((await owner.mutate('replaceSignUp', ownerInput(token))).__typename).toBe('ReplaceSignUpSuccess')
  })

  test('when two people use one link at the same time, exactly one gets the whole account', async () => {
    await using world = await openWorld()
    const { stranger, owner, token } = await afterAStranger(world)
    const answers = await Promise.all([
      owner.mutate('replaceSignUp', ownerInput(token)),
      stranger.mutate('confirmEmail', { token }),
      openBrowser(world).mutate('replaceSignUp', ownerInput(token, { displayName: 'Ada too' })),
    ])
    const codes = answers.map(({ code }) => code ?? 'ok')
    expect(codes.toSorted()).toEqual(['TOKEN_INVALID', 'TOKEN_INVALID', 'ok'])
    const { accounts, profiles, acceptances, tokens } = await rowsOf(world)
    const name = ['Ada', 'Mallory', 'Ada too'][codes.indexOf('ok')]
    expect([accounts.length, profiles.map(({ displayName }) => displayName)]).toEqual([1, [name]])
    expect([acceptances.length, tokens.filter(({ usedAt }) => usedAt === null)]).toEqual([3, []])
  })

  test('a link works once, and only a confirmation link replaces a sign-up', async () => {
    await using world = await openWorld()
    const { owner, stranger, token } = await afterAStranger(world)
    await owner.mutate('replaceSignUp', ownerInput(token))
    const before = await rowsOf(world)
    for (const each of [token, 'nonsense', stranger.signUpToken ?? ''])
      expect((await openBrowser(world).mutate('replaceSignUp', ownerInput(each))).code).toBe('TOKEN_INVALID')
    await openBrowser(world).mutate('requestPasswordReset', { email })
    const reset = await mailedToken(world, email)
    expect((await openBrowser(world).mutate('replaceSignUp', ownerInput(reset))).code).toBe('TOKEN_INVALID')
    expect((await rowsOf(world)).accounts).toEqual(before.accounts)
  })
})

describe('signUpAgain', () => {
  test('the link of an unconfirmed address does not carry the invitation of another sign-up', async () => {
    await using world = await openWorld()
    const firstBrowser = openBrowser(world)
    await firstBrowser.mutate('signUp', signUpInput())
    const { token } = await afterAStranger(world)
    expect(token).not.toContain(invitationToken)
    const confirmed = await firstBrowser.mutate('confirmEmail', { token }, 'invitationToken')
    expect(confirmed).toMatchObject({ __typename: 'ConfirmEmailSuccess', invitationToken: null })
    expect((await openBrowser(world).mutate('signIn', { email, password: goodPassword })).__typename).toBe(
      'SignInSuccess',
    )
  })
})
