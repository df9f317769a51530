import { acceptances, accounts } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import {
  aSignedUpPerson,
  goodPassword,
  mailedToken,
  replaceSignUpInput,
  signUpInput,
} from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const strangers = 'the password of a stranger'
const owners = 'Une autre phrase, bien longue !'

/** Somebody signs up with an address that is not theirs; gives the link its owner is mailed. */
async function anAttack(world: World) {
  const attacker = openBrowser(world, { ip: '198.51.100.9' })
  await attacker.mutate('signUp', signUpInput({ password: strangers, displayName: 'Mallory' }))
  return { attacker, token: await mailedToken(world, email) }
}

const tryToSignIn = (world: World, password: string) =>
  openBrowser(world).mutate('signIn', { email, password })

describe('replaceSignUp', () => {
  test('the owner signs up anew, and the password of the stranger opens nothing, nor does their browser', async () => {
    await using world = await openWorld()
    const { attacker, token } = await anAttack(world)
    const owner = openBrowser(world)
    const anew = replaceSignUpInput(token, { password: owners })
    expect((await owner.mutate('replaceSignUp', anew)).__typename).toBe('ReplaceSignUpSuccess')
    expect((await owner.viewer()).kind).toBe('signed-in')
    expect((await tryToSignIn(world, strangers)).code).toBe('INVALID_CREDENTIALS')
    await attacker.mutate('signUp', signUpInput({ password: strangers }))
    expect((await tryToSignIn(world, strangers)).code).toBe('INVALID_CREDENTIALS')
    expect((await attacker.mutate('confirmEmail', { token })).code).toBe('TOKEN_INVALID')
    expect((await tryToSignIn(world, owners)).__typename).toBe('SignInSuccess')
  })

  test('the owner who signs up after the stranger gets the link, and their browser is not that of the account', async () => {
    await using world = await openWorld()
    await anAttack(world)
    const owner = openBrowser(world)
    await owner.mutate('signUp', signUpInput({ password: owners }))
    const token = await mailedToken(world, email)
    expect((await owner.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
    expect((await owner.mutate('confirmEmail', { token, password: owners })).code).toBe('INVALID_CREDENTIALS')
    const anew = replaceSignUpInput(token, { password: owners })
    expect((await owner.mutate('replaceSignUp', anew)).__typename).toBe('ReplaceSignUpSuccess')
    expect((await tryToSignIn(world, strangers)).code).toBe('INVALID_CREDENTIALS')
  })
})

describe('proveSignUp', () => {
  test('the owner who presses the link of a stranger’s sign-up is not let in by it, and the link still works', async () => {
    await using world = await openWorld()
    const { token } = await anAttack(world)
    const owner = openBrowser(world)
    for (let time = 0; time < 2; time++)
      expect(await owner.mutate('confirmEmail', { token })).toMatchObject({ code: 'PASSWORD_NEEDED', email })
    expect(await world.ports.db.select({ at: accounts.emailConfirmedAt }).from(accounts)).toEqual([
      { at: null },
    ])
    expect((await tryToSignIn(world, strangers)).code).toBe('INVALID_CREDENTIALS')
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

  test('passwords for a link are tried ten times in a quarter of an hour', async () => {
    await using world = await openWorld()
    const { token } = await anAttack(world)
    const owner = openBrowser(world)
    for (let time = 0; time < 10; time++)
      expect((await owner.mutate('confirmEmail', { token, password: `guess ${time}` })).code).toBe(
        'INVALID_CREDENTIALS',
      )
    expect((await owner.mutate('confirmEmail', { token, password: strangers })).code).toBe('RATE_LIMITED')
  })
})

describe('rememberBrowser', () => {
  test('a stranger who signs up with an address that waits changes nothing, and the honest browser goes straight on', async () => {
    await using world = await openWorld()
    const honest = openBrowser(world)
    await honest.mutate('signUp', signUpInput())
    const { attacker, token } = await anAttack(world)
    expect((await attacker.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
    expect((await attacker.mutate('confirmEmail', { token, password: strangers })).code).toBe(
      'INVALID_CREDENTIALS',
    )
    const confirmed = await honest.mutate('confirmEmail', { token }, 'viewer { account { displayName } }')
    expect(confirmed).toMatchObject({ viewer: { account: { displayName: 'Ada' } } })
    expect((await tryToSignIn(world, strangers)).code).toBe('INVALID_CREDENTIALS')
    expect((await tryToSignIn(world, goodPassword)).__typename).toBe('SignInSuccess')
  })

  test('the browser that signed up may sign up again, and the last input counts', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput({ displayName: 'Aad' }))
    world.clock.advance({ minutes: 5 })
    await browser.mutate('signUp', signUpInput({ password: owners, zone: 'Europe/Lisbon' }))
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
    expect((await tryToSignIn(world, owners)).__typename).toBe('SignInSuccess')
  })

  test('the browser that confirmed one address cannot confirm another one without the password', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world, { email: 'mallory@example.org' })
    await openBrowser(world).mutate('signUp', signUpInput())
    const token = await mailedToken(world, email)
    expect((await browser.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
  })

  test('every sign-up leaves a token of one shape in the browser, known address or not', async () => {
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
