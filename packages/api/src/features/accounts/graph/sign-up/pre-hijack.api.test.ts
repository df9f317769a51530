import { acceptances, accounts } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import {
  aSignedUpPerson,
  goodPassword,
  mailedToken,
  replaceSignUpInput,
  signUpInput,
} from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const strangersPassword = 'the password of a stranger'
const ownersPassword = 'Une autre phrase, bien longue !'

/** A stranger signs up with an address; returns the token of the link mailed to its owner. */
async function signUpAsStranger(world: World) {
  const attacker = openBrowser(world, { ip: '198.51.100.9' })
  await attacker.mutate('signUp', signUpInput({ password: strangersPassword, displayName: 'Mallory' }))
  return { attacker, token: await mailedToken(world, email) }
}

const tryToSignIn = (world: World, password: string) =>
  openBrowser(world).mutate('signIn', { email, password })

describe('replaceSignUp', () => {
  test('after the owner signs up again, the stranger’s password and browser no longer work', async () => {
    await using world = await openWorld()
    const { attacker, token } = await signUpAsStranger(world)
    const owner = openBrowser(world)
    const ownerInput = replaceSignUpInput(token, { password: ownersPassword })
    expect((await owner.mutate('replaceSignUp', ownerInput)).__typename).toBe('ReplaceSignUpSuccess')
    expect((await owner.viewer()).kind).toBe('signed-in')
    expect((await tryToSignIn(world, strangersPassword)).code).toBe('INVALID_CREDENTIALS')
    await attacker.mutate('signUp', signUpInput({ password: strangersPassword }))
    expect((await tryToSignIn(world, strangersPassword)).code).toBe('INVALID_CREDENTIALS')
    expect((await attacker.mutate('confirmEmail', { token })).code).toBe('TOKEN_INVALID')
    expect((await tryToSignIn(world, ownersPassword)).__typename).toBe('SignInSuccess')
  })

  test('an owner who signs up after a stranger gets the link, but their browser is not trusted', async () => {
    await using world = await openWorld()
    await signUpAsStranger(world)
    const owner = openBrowser(world)
    await owner.mutate('signUp', signUpInput({ password: ownersPassword }))
    const token = await mailedToken(world, email)
    expect((await owner.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
    expect((await owner.mutate('confirmEmail', { token, password: ownersPassword })).code).toBe(
      'INVALID_CREDENTIALS',
    )
    const ownerInput = replaceSignUpInput(token, { password: ownersPassword })
    expect((await owner.mutate('replaceSignUp', ownerInput)).__typename).toBe('ReplaceSignUpSuccess')
    expect((await tryToSignIn(world, strangersPassword)).code).toBe('INVALID_CREDENTIALS')
  })
})

describe('proveSignUp', () => {
  test('the link of a stranger’s sign-up does not sign its owner in, and still works afterwards', async () => {
    await using world = await openWorld()
    const { token } = await signUpAsStranger(world)
    const owner = openBrowser(world)
    for (let time = 0; time < 2; time++)
      expect(await owner.mutate('confirmEmail', { token })).toMatchObject({ code: 'PASSWORD_NEEDED', email })
    expect(await world.ports.db.select({ at: accounts.emailConfirmedAt }).from(accounts)).toEqual([
      { at: null },
    ])
    expect((await tryToSignIn(world, strangersPassword)).code).toBe('INVALID_CREDENTIALS')
  })

  test('a browser that did not sign up asks for the password', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput())
    const token = await mailedToken(world, email)
    const phone = openBrowser(world)
    expect((await phone.mutate('confirmEmail', { token, password: 'not it at all' })).code).toBe(
      'INVALID_CREDENTIALS',
    )
    expect((await phone.mutate('confirmEmail', { token, password: goodPassword })).__typename).toBe(
      'ConfirmEmailSuccess',
    )
  })

  test('a link allows ten passwords in 15 minutes', async () => {
    await using world = await openWorld()
    const { token } = await signUpAsStranger(world)
    const owner = openBrowser(world)
    for (let time = 0; time < 10; time++)
      expect((await owner.mutate('confirmEmail', { token, password: `guess ${time}` })).code).toBe(
        'INVALID_CREDENTIALS',
      )
    expect((await owner.mutate('confirmEmail', { token, password: strangersPassword })).code).toBe(
      'RATE_LIMITED',
    )
  })
})

describe('rememberBrowser', () => {
  test('a second sign-up from another browser changes nothing, and the first browser still confirms', async () => {
    await using world = await openWorld()
    const firstBrowser = openBrowser(world)
    await firstBrowser.mutate('signUp', signUpInput())
    const { attacker, token } = await signUpAsStranger(world)
    expect((await attacker.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
    expect((await attacker.mutate('confirmEmail', { token, password: strangersPassword })).code).toBe(
      'INVALID_CREDENTIALS',
    )
    const confirmed = await firstBrowser.mutate(
      'confirmEmail',
      { token },
      'viewer { account { displayName } }',
    )
    expect(confirmed).toMatchObject({ viewer: { account: { displayName: 'Ada' } } })
    expect((await tryToSignIn(world, strangersPassword)).code).toBe('INVALID_CREDENTIALS')
    expect((await tryToSignIn(world, goodPassword)).__typename).toBe('SignInSuccess')
  })

  test('the browser that signed up may sign up again, and its last input counts', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput({ displayName: 'Aad' }))
    world.clock.advance({ minutes: 5 })
    await browser.mutate('signUp', signUpInput({ password: ownersPassword, zone: 'Europe/Lisbon' }))
    const token = await mailedToken(world, email)
    expect(world.mails.at(-1)?.text).toContain('Hello Ada,')
    const confirmed = await browser.mutate(
      'confirmEmail',
      { token },
      'viewer { account { displayName zone } }',
    )
    expect(confirmed).toMatchObject({ viewer: { account: { displayName: 'Ada', zone: 'Europe/Lisbon' } } })
    const receipts = await world.ports.db.select({ at: acceptances.acceptedAt }).from(acceptances)
    expect(receipts).toEqual(Array(3).fill({ at: world.clock.now() }))
    expect((await tryToSignIn(world, ownersPassword)).__typename).toBe('SignInSuccess')
  })

  test('the browser that confirmed one address cannot confirm another one without the password', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world, { email: 'mallory@example.org' })
    await openBrowser(world).mutate('signUp', signUpInput())
    const token = await mailedToken(world, email)
    expect((await browser.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
  })

  test('every sign-up sets a token of the same shape in the browser, known address or not', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const tokens: (string | null)[] = []
    for (const address of [email, 'new@example.org']) {
      const browser = openBrowser(world)
      await browser.mutate('signUp', signUpInput({ email: address }))
      tokens.push(browser.signUpToken)
    }
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
    await runJobs(world)
    for (const { text } of world.mails) for (const token of tokens) expect(text).not.toContain(token)
  })
})
