import { accounts, accountTokens } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const invitationToken = 'A'.repeat(43)

/** A person without a password, signed out; and a browser that asked for a link. */
async function asked(world: World, request: Record<string, unknown> = {}) {
  await aSignedUpPerson(world, { password: null })
  const browser = openBrowser(world)
  await browser.mutate('requestSignInLink', { email, ...request })
  return { browser, token: await mailedToken(world, email) }
}

describe('requestSignInLink', () => {
  test('the answer is the same for known, unconfirmed and unknown addresses, and only a mail differs', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world, { password: null })
    await openBrowser(world).mutate('signUp', signUpInput({ email: 'new@example.org', password: null }))
    await runJobs(world)
    const before = world.mails.length
    for (const to of [email, 'new@example.org', 'nobody@example.org']) {
      const browser = openBrowser(world)
      const outcome = await browser.mutate('requestSignInLink', { email: to }, 'email')
      expect(outcome).toEqual({ __typename: 'RequestSignInLinkSuccess', email: to })
      expect(browser.signUpToken).toHaveLength(43)
    }
    await runJobs(world)
    await runJobs(world)
    expect(world.mails.slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      [email, 'Your link to sign in'],
      ['new@example.org', 'Confirm your email address'],
    ])
  })

  test('one network gets five links an hour for one mailbox, known or not, and its owner still gets theirs', async () => {
    await using world = await openWorld()
    for (const to of [email, 'nobody@example.org']) {
      const ask = async (ip: string) =>
        (await openBrowser(world, { ip }).mutate('requestSignInLink', { email: to })).code
      for (let time = 0; time < 5; time++) expect(await ask('198.51.100.7')).toBeUndefined()
      expect(await ask('198.51.100.7')).toBe('RATE_LIMITED')
      expect(await ask('203.0.113.9')).toBeUndefined()
    }
  })

  test('an unconfirmed address keeps the invitation of the browser that signed up, and of no other', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput({ password: null, invitationToken }))
    const stranger = openBrowser(world, { ip: '198.51.100.7' })
    await stranger.mutate('requestSignInLink', { email, invitationToken: 'B'.repeat(43) })
    expect(await mailedToken(world, email)).toHaveLength(43)
    await browser.mutate('requestSignInLink', { email, invitationToken })
    const token = await mailedToken(world, email)
    const outcome = await browser.mutate('confirmEmail', { token }, 'invitationToken')
    expect(outcome).toEqual({ __typename: 'ConfirmEmailSuccess', invitationToken })
  })

  test('the link keeps a page of Hora to open afterwards, and drops any other address', async () => {
    await using world = await openWorld()
    await asked(world, { next: '/p/ada?day=2026-03-03' })
    expect(world.mails.at(-1)?.text).toContain('&next=%2Fp%2Fada%3Fday%3D2026-03-03')
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      await openBrowser(world, { ip: '198.51.100.7' }).mutate('requestSignInLink', { email, next })
      await mailedToken(world, email)
      expect(world.mails.at(-1)?.text, next).not.toContain('next=')
      world.clock.advance({ hours: 2 })
    }
  })
})

describe('signInByLink', () => {
  test('the browser that asked is signed in, once', async () => {
    await using world = await openWorld()
    const { browser, token } = await asked(world)
    const twice = await Promise.all([1, 2].map(() => browser.mutate('signInByLink', { token })))
    expect(twice.map(({ code }) => code ?? 'ok').sort()).toEqual(['TOKEN_INVALID', 'ok'])
    expect((await browser.viewer()).kind).toBe('signed-in')
  })

  test('any other browser confirms first, sees whose account it is, and the link stays unused', async () => {
    await using world = await openWorld()
    const { token } = await asked(world)
    const scanner = openBrowser(world, { ip: '198.51.100.7', userAgent: 'Scanner' })
    const looked = await scanner.mutate('signInByLink', { token })
    expect(looked).toMatchObject({ code: 'CONFIRMATION_NEEDED', email, displayName: 'Ada' })
    expect(scanner.token).toBeNull()
    const phone = openBrowser(world)
    // The cookie of another request of this browser does not make it the one that asked.
    await phone.mutate('requestSignInLink', { email: 'someone-else@example.org' })
    expect((await phone.mutate('signInByLink', { token })).code).toBe('CONFIRMATION_NEEDED')
    const outcome = await phone.mutate(
      'signInByLink',
      { token, confirmed: true },
      'viewer { account { email } }',
    )
    expect(outcome).toMatchObject({ viewer: { account: { email } } })
  })

  test('a link works for exactly 15 minutes', async () => {
    await using world = await openWorld()
    const { browser, token } = await asked(world)
    world.clock.advance({ minutes: 15 })
    expect((await browser.mutate('signInByLink', { token })).code).toBe('TOKEN_INVALID')
  })

  test('a newer link ends the older one', async () => {
    await using world = await openWorld()
    const { browser, token } = await asked(world)
    await browser.mutate('requestSignInLink', { email })
    const newer = await mailedToken(world, email)
    expect((await browser.mutate('signInByLink', { token })).code).toBe('TOKEN_INVALID')
    expect((await browser.mutate('signInByLink', { token: newer })).__typename).toBe('SignInByLinkSuccess')
  })

  test.each(['confirmEmail', 'resetPassword'])('a link that signs in does not work for %s', async (field) => {
    await using world = await openWorld()
    const { browser, token } = await asked(world)
    const more = field === 'resetPassword' ? { newPassword: 'Une autre phrase, bien longue !' } : {}
    expect((await browser.mutate(field, { token, ...more })).code).toBe('TOKEN_INVALID')
  })

  test('a link ends when the address changes', async () => {
    await using world = await openWorld()
    const { browser, token } = await asked(world)
    await world.ports.db.update(accounts).set({ email: 'moved@example.org' })
    expect((await browser.mutate('signInByLink', { token })).code).toBe('TOKEN_INVALID')
  })

  test('only digests of the link and the browser are stored', async () => {
    await using world = await openWorld()
    const { browser, token } = await asked(world, { invitationToken })
    const [secret] = token.split('.')
    const stored = JSON.stringify(await world.ports.db.select().from(accountTokens))
    for (const known of [secret, browser.signUpToken, invitationToken]) expect(stored).not.toContain(known)
    const outcome = await browser.mutate('signInByLink', { token }, 'invitationToken')
    expect(outcome['invitationToken']).toBe(invitationToken)
  })

  test('another device that signs in by a link is reported to the owner', async () => {
    await using world = await openWorld()
    const { token } = await asked(world)
    const phone = openBrowser(world, { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)' })
    await phone.mutate('signInByLink', { token, confirmed: true })
    await runJobs(world)
    expect(world.mails.at(-1)?.subject).toContain('New sign-in')
  })

  test('a sign-up with a known address mails a link that signs in, with the invitation', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput({ password: null, invitationToken }))
    const token = await mailedToken(world, email)
    const outcome = await browser.mutate('signInByLink', { token }, 'invitationToken')
    expect(outcome).toMatchObject({ __typename: 'SignInByLinkSuccess', invitationToken })
  })
})

describe('an account without a password', () => {
  test('is confirmed in the browser that signed up, and no password signs in to it', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world, { password: null })
    const shown = await browser.get('{ viewer { account { hasPassword } } }')
    expect(shown).toEqual({ viewer: { account: { hasPassword: false } } })
    for (const password of [goodPassword, ' ', 'null'])
      expect((await openBrowser(world).mutate('signIn', { email, password })).code).toBe(
        'INVALID_CREDENTIALS',
      )
  })

  test('is not confirmed by a press in another browser: the person signs up again, for themselves', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput({ password: null, displayName: 'Mallory' }))
    const token = await mailedToken(world, email)
    const owner = openBrowser(world)
    const looked = await owner.mutate('confirmEmail', { token })
    expect(looked).toMatchObject({ code: 'CONFIRMATION_NEEDED', email, displayName: 'Mallory' })
    expect((await owner.mutate('confirmEmail', { token, password: goodPassword })).code).toBe(
      'CONFIRMATION_NEEDED',
    )
    const { email: _known, ...person } = signUpInput({ password: null })
    const outcome = await owner.mutate(
      'replaceSignUp',
      { ...person, token },
      'viewer { account { displayName } }',
    )
    expect(outcome).toMatchObject({ viewer: { account: { displayName: 'Ada' } } })
  })

  test('sets a password by a mailed link before a step that asks for one', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world, { password: null })
    const change = { email: 'ada@elsewhere.example', password: 'anything' }
    expect((await browser.mutate('requestEmailChange', change)).code).toBe('PASSWORD_NOT_SET')
    const newPassword = 'Une autre phrase, bien longue !'
    const changed = await browser.mutate('changePassword', { currentPassword: 'anything', newPassword })
    expect(changed.code).toBe('PASSWORD_NOT_SET')
    await browser.mutate('requestPasswordReset', { email })
    const token = await mailedToken(world, email)
    expect((await browser.mutate('resetPassword', { token, newPassword })).__typename).toBe(
      'ResetPasswordSuccess',
    )
    const asked = await browser.mutate('requestEmailChange', { ...change, password: newPassword })
    expect(asked.__typename).toBe('RequestEmailChangeSuccess')
  })
})
