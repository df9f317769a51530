import { accounts, accountTokens } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { describe, expect, test } from 'vitest'
import { issueToken } from '#auth/account-tokens.ts'
import { tokenHash } from '#auth/token-hash.ts'
import { jobHandlers } from '#jobs/handlers.ts'
import type { AccountId } from '#kernel/ids.ts'
import { openBrowser } from '#testing/browser.ts'
import { runJobs, waitingJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const newPassword = 'Un autre secret bien long'

describe('requestPasswordReset', () => {
  test('sendLink mails only an address that has an account, and the answer is the same for all', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    await runJobs(world)
    const before = world.mails.length
    for (const address of [email, 'nobody@example.org']) {
      const outcome = await openBrowser(world).mutate('requestPasswordReset', { email: address }, 'email')
      expect(outcome).toEqual({ __typename: 'RequestPasswordResetSuccess', email: address })
    }
    expect(await runJobs(world)).toEqual(['accounts.send-link', 'accounts.send-link'])
    await runJobs(world)
    const sent = world.mails.slice(before).map(({ to, subject }) => [to, subject])
    expect(sent).toEqual([[email, 'Choose a new password']])
  })

  test('a job of sendLink that runs twice mails one link, and the link works', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    await runJobs(world)
    const before = world.mails.length
    await openBrowser(world).mutate('requestPasswordReset', { email })
    const [job] = await waitingJobs(world)
    for (const _ of [1, 2]) await jobHandlers['accounts.send-link'](job?.payload as never, world.ports)
    await runJobs(world)
    await runJobs(world)
    expect(world.mails.slice(before).map(({ to }) => to)).toEqual([email])
    const token = await mailedToken(world, email)
    const outcome = await openBrowser(world).mutate('resetPassword', { token, newPassword })
    expect(outcome.code).toBeUndefined()
  })

  test('a reset may be requested five times an hour for one address from one network, and twenty times from all', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    for (const address of [email, 'nobody@example.org']) {
      const ask = async (ip: string) =>
        (await openBrowser(world, { ip }).mutate('requestPasswordReset', { email: address })).code ?? 'ok'
      const answers: unknown[] = []
      for (let time = 0; time < 6; time++) answers.push(await ask('198.51.100.0'))
      for (let time = 5; time < 21; time++) answers.push(await ask(`198.51.100.${time}`))
      const [refused, ok] = ['RATE_LIMITED', 'ok']
      expect(answers).toEqual([...Array(5).fill(ok), refused, ...Array(15).fill(ok), refused])
    }
  })

  test('a reset for an unconfirmed address mails the confirmation link: a stranger may have signed up', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput())
    const browser = openBrowser(world)
    await browser.mutate('requestPasswordReset', { email })
    const token = await mailedToken(world, email)
    expect(world.mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Confirm your email address'))
    expect((await browser.mutate('resetPassword', { token, newPassword })).code).toBe('TOKEN_INVALID')
    expect((await browser.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
  })
})

describe('resetPassword', () => {
  test('a reset by a mailed link signs in here and signs out everywhere else', async () => {
    await using world = await openWorld()
    const laptop = await aSignedUpPerson(world)
    const phone = openBrowser(world)
    await phone.mutate('requestPasswordReset', { email })
    const token = await mailedToken(world, email)
    const outcome = await phone.mutate(
      'resetPassword',
      { token, newPassword },
      'viewer { account { email } }',
    )
    expect(outcome).toEqual({ __typename: 'ResetPasswordSuccess', viewer: { account: { email } } })
    expect([(await laptop.viewer()).kind, (await phone.viewer()).kind]).toEqual(['anonymous', 'signed-in'])
    const signIn = (password: string) => openBrowser(world).mutate('signIn', { email, password })
    expect((await signIn(goodPassword)).code).toBe('INVALID_CREDENTIALS')
    expect((await signIn(newPassword)).__typename).toBe('SignInSuccess')
    await runJobs(world)
    expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'Your password has changed' })
  })

  test('only the newest reset link works, once and for two hours', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const ask = async () => {
      await openBrowser(world).mutate('requestPasswordReset', { email })
      return await mailedToken(world, email)
    }
    const use = async (token: string) =>
      (await openBrowser(world).mutate('resetPassword', { token, newPassword })).code ?? 'ok'
    const [older, newer] = [await ask(), await ask()]
    expect(await use(older)).toBe('TOKEN_INVALID')
    expect((await Promise.all([use(newer), use(newer)])).sort()).toEqual(['TOKEN_INVALID', 'ok'])
    const late = await ask()
    world.clock.advance({ hours: 2 })
    expect(await use(late)).toBe('TOKEN_INVALID')
  })

  test('a link works for its own purpose only, and its stored hash for none', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput())
    const confirmation = await mailedToken(world, email)
    const reset = (token: string) => openBrowser(world).mutate('resetPassword', { token, newPassword })
    expect((await reset(confirmation)).code).toBe('TOKEN_INVALID')
    expect((await reset(tokenHash(confirmation))).code).toBe('TOKEN_INVALID')
    const stored = JSON.stringify(await world.ports.db.select().from(accountTokens))
    expect(stored).not.toContain(confirmation)
  })

  test('a reset link does not work for an unconfirmed account', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput())
    const [account] = await world.ports.db.select({ id: accounts.id }).from(accounts)
    const accountId = account?.id as AccountId
    const token = await inTransaction(
      world.ports.db,
      async (tx) => await issueToken(tx, world.ports, { accountId, purpose: 'reset-password', email }),
    )
    const browser = openBrowser(world)
    expect((await browser.mutate('resetPassword', { token, newPassword })).code).toBe('TOKEN_INVALID')
    expect((await browser.viewer()).kind).toBe('anonymous')
  })
})

describe('changePassword', () => {
  test('changing the password gives this browser a new login and ends all others', async () => {
    await using world = await openWorld()
    const laptop = await aSignedUpPerson(world)
    const phone = openBrowser(world)
    await phone.mutate('signIn', { email, password: goodPassword })
    const before = laptop.token
    const wrong = await laptop.mutate('changePassword', { currentPassword: 'wrong', newPassword })
    expect([wrong.code, laptop.token]).toEqual(['INVALID_CREDENTIALS', before])
    const listed = await laptop.mutate('changePassword', {
      currentPassword: goodPassword,
      newPassword: 'qwertyuiop1',
    })
    expect(listed.code).toBe('PASSWORD_BREACHED')
    const changed = await laptop.mutate('changePassword', { currentPassword: goodPassword, newPassword })
    expect(changed.__typename).toBe('ChangePasswordSuccess')
    expect(laptop.token).not.toBe(before)
    expect([(await laptop.viewer()).kind, (await phone.viewer()).kind]).toEqual(['signed-in', 'anonymous'])
    await runJobs(world)
    expect(world.mails.at(-1)?.subject).toBe('Your password has changed')
  })
})

describe('checkPassword', () => {
  test('changing a password needs a login, and guesses of the current password are limited', async () => {
    await using world = await openWorld()
    const input = { currentPassword: goodPassword, newPassword }
    await expect(openBrowser(world).mutate('changePassword', input)).rejects.toThrow('SIGNED_OUT')
    const browser = await aSignedUpPerson(world)
    for (let time = 0; time < 10; time++)
      await browser.mutate('changePassword', { ...input, currentPassword: 'guess' })
    expect((await browser.mutate('changePassword', input)).code).toBe('RATE_LIMITED')
  })

  test('a stolen login that has used up its guesses does not keep the owner from changing the password', async () => {
    await using world = await openWorld()
    const owner = await aSignedUpPerson(world)
    const thief = openBrowser(world)
    await thief.mutate('signIn', { email, password: goodPassword })
    const input = { currentPassword: goodPassword, newPassword }
    for (let time = 0; time < 12; time++)
      await thief.mutate('changePassword', { ...input, currentPassword: 'guess' })
    expect((await thief.mutate('changePassword', input)).code).toBe('RATE_LIMITED')
    expect((await owner.mutate('changePassword', input)).__typename).toBe('ChangePasswordSuccess')
    expect((await thief.viewer()).kind).toBe('anonymous')
  })
})

describe('notifyPasswordChanged', () => {
  test('the owner gets a line in the bell and a mail', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world)
    await browser.mutate('changePassword', { currentPassword: goodPassword, newPassword })
    const { viewer } = await browser.get<{ viewer: unknown }>(
      '{ viewer { notifications { edges { node { kind } } } } }',
    )
    expect(viewer).toEqual({ notifications: { edges: [{ node: { kind: 'PASSWORD_CHANGED' } }] } })
    await runJobs(world)
    expect(world.mails.filter(({ subject }) => subject === 'Your password has changed')).toHaveLength(1)
  })
})
