import { accounts, accountTokens } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { expect, test } from 'vitest'
import { issueToken } from '#auth/account-tokens.ts'
import { tokenHash } from '#auth/token-hash.ts'
import type { AccountId } from '#kernel/ids.ts'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const newPassword = 'Un autre secret bien long'

test('a lost password is replaced by a mailed link, which signs in here and out everywhere else', async () => {
  await using world = await openWorld()
  const laptop = await aSignedUpPerson(world)
  const phone = openBrowser(world)
  await phone.mutate('requestPasswordReset', { email })
  const token = await mailedToken(world, email)
  const outcome = await phone.mutate('resetPassword', { token, newPassword }, 'viewer { account { email } }')
  expect(outcome).toEqual({ __typename: 'ResetPasswordSuccess', viewer: { account: { email } } })
  expect([(await laptop.viewer()).kind, (await phone.viewer()).kind]).toEqual(['anonymous', 'signed-in'])
  const signIn = (password: string) => openBrowser(world).mutate('signIn', { email, password })
  expect((await signIn(goodPassword)).code).toBe('INVALID_CREDENTIALS')
  expect((await signIn(newPassword)).__typename).toBe('SignInSuccess')
  await runJobs(world)
  expect(world.mails.at(-1)).toMatchObject({ to: email, subject: 'Your password was changed' })
})

test('a reset link works once, for two hours, and only the newest one', async () => {
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

test('a link of one purpose does not serve another, nor does its stored hash', async () => {
  await using world = await openWorld()
  await openBrowser(world).mutate('signUp', signUpInput())
  const confirmation = await mailedToken(world, email)
  const reset = (token: string) => openBrowser(world).mutate('resetPassword', { token, newPassword })
  expect((await reset(confirmation)).code).toBe('TOKEN_INVALID')
  expect((await reset(tokenHash(confirmation))).code).toBe('TOKEN_INVALID')
  const stored = JSON.stringify(await world.ports.db.select().from(accountTokens))
  expect(stored).not.toContain(confirmation)
})

test('a new password for an unconfirmed address takes the link that confirms it: the sign-up may be a stranger’s', async () => {
  await using world = await openWorld()
  await openBrowser(world).mutate('signUp', signUpInput())
  const browser = openBrowser(world)
  await browser.mutate('requestPasswordReset', { email })
  const token = await mailedToken(world, email)
  expect(world.mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Confirm your e-mail address'))
  expect((await browser.mutate('resetPassword', { token, newPassword })).code).toBe('TOKEN_INVALID')
  expect((await browser.mutate('confirmEmail', { token })).code).toBe('PASSWORD_NEEDED')
})

test('a reset link that waits for an unconfirmed account opens nothing', async () => {
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
  expect(world.mails.at(-1)?.subject).toBe('Your password was changed')
})

test('who is signed out cannot change a password, and a borrowed browser cannot guess it', async () => {
  await using world = await openWorld()
  const input = { currentPassword: goodPassword, newPassword }
  await expect(openBrowser(world).mutate('changePassword', input)).rejects.toThrow('SIGNED_OUT')
  const browser = await aSignedUpPerson(world)
  for (let time = 0; time < 10; time++)
    await browser.mutate('changePassword', { ...input, currentPassword: 'guess' })
  expect((await browser.mutate('changePassword', input)).code).toBe('RATE_LIMITED')
})

test('an address changes once its new owner opens the link; both are told and other logins end', async () => {
  await using world = await openWorld()
  const laptop = await aSignedUpPerson(world)
  const phone = openBrowser(world)
  await phone.mutate('signIn', { email, password: goodPassword })
  const changed = { email: 'ada@new.example', password: goodPassword }
  expect((await laptop.mutate('requestEmailChange', changed)).__typename).toBe('RequestEmailChangeSuccess')
  const token = await mailedToken(world, 'ada@new.example')
  expect(world.mails.findLast(({ to }) => to === email)?.subject).toBe(
    'Your e-mail address is about to change',
  )
  const before = laptop.token
  expect(await laptop.mutate('confirmEmailChange', { token }, 'email')).toMatchObject({
    email: 'ada@new.example',
  })
  expect(laptop.token).not.toBe(before)
  expect([(await laptop.viewer()).kind, (await phone.viewer()).kind]).toEqual(['signed-in', 'anonymous'])
  await runJobs(world)
  const told = world.mails.filter(({ subject }) => subject === 'Your e-mail address was changed')
  expect(told.map(({ to }) => to).sort()).toEqual([email, 'ada@new.example'])
  const signIn = (address: string) =>
    openBrowser(world).mutate('signIn', { email: address, password: goodPassword })
  expect((await signIn(email)).code).toBe('INVALID_CREDENTIALS')
  expect((await signIn('ada@new.example')).__typename).toBe('SignInSuccess')
})

test('asking for an address that belongs to somebody gets the same answer, and that person a mail', async () => {
  await using world = await openWorld()
  const ada = await aSignedUpPerson(world)
  await aSignedUpPerson(world, { email: 'noor@example.org', displayName: 'Noor' })
  const outcome = await ada.mutate(
    'requestEmailChange',
    { email: 'noor@example.org', password: goodPassword },
    'email',
  )
  expect(outcome).toEqual({ __typename: 'RequestEmailChangeSuccess', email: 'noor@example.org' })
  await runJobs(world)
  expect(world.mails.findLast(({ to }) => to === 'noor@example.org')?.subject).toBe(
    'You already have a Hora account',
  )
})

test('an address taken in the meantime is refused when the link is opened', async () => {
  await using world = await openWorld()
  const ada = await aSignedUpPerson(world)
  await ada.mutate('requestEmailChange', { email: 'noor@example.org', password: goodPassword })
  const token = await mailedToken(world, 'noor@example.org')
  await aSignedUpPerson(world, { email: 'noor@example.org' })
  expect((await ada.mutate('confirmEmailChange', { token })).code).toBe('ADDRESS_TAKEN')
  expect((await ada.viewer()).kind).toBe('signed-in')
})

test('the link to a new address works in no browser but those of the account that asked for it', async () => {
  await using world = await openWorld()
  const mallory = await aSignedUpPerson(world, { email: 'mallory@example.org' })
  const noor = await aSignedUpPerson(world, { email: 'noor@example.org' })
  await mallory.mutate('requestEmailChange', { email: 'victim@example.org', password: goodPassword })
  const token = await mailedToken(world, 'victim@example.org')
  for (const browser of [openBrowser(world), noor])
    expect((await browser.mutate('confirmEmailChange', { token })).code).toBe('SIGNED_OUT')
  const tryToSignIn = (address: string) =>
    openBrowser(world).mutate('signIn', { email: address, password: goodPassword })
  expect((await tryToSignIn('victim@example.org')).code).toBe('INVALID_CREDENTIALS')
  expect((await mallory.mutate('confirmEmailChange', { token })).__typename).toBe('ConfirmEmailChangeSuccess')
})

test('a stranger who signs up with an address keeps nobody from changing to it', async () => {
  await using world = await openWorld()
  const ada = await aSignedUpPerson(world)
  const wanted = { email: 'ada@new.example', password: goodPassword }
  const stranger = openBrowser(world)
  await stranger.mutate('signUp', signUpInput({ email: wanted.email, password: newPassword }))
  await ada.mutate('requestEmailChange', wanted)
  const token = await mailedToken(world, wanted.email)
  await stranger.mutate('signUp', signUpInput({ email: wanted.email, password: newPassword }))
  expect((await ada.mutate('confirmEmailChange', { token })).__typename).toBe('ConfirmEmailChangeSuccess')
  await runJobs(world)
  const tryToSignIn = (password: string) =>
    openBrowser(world).mutate('signIn', { email: wanted.email, password })
  expect((await tryToSignIn(newPassword)).code).toBe('INVALID_CREDENTIALS')
  expect((await tryToSignIn(goodPassword)).__typename).toBe('SignInSuccess')
})

test('a new password stops a change of address that was asked for', async () => {
  await using world = await openWorld()
  const ada = await aSignedUpPerson(world)
  await ada.mutate('requestEmailChange', { email: 'mallory@example.org', password: goodPassword })
  const token = await mailedToken(world, 'mallory@example.org')
  await ada.mutate('changePassword', { currentPassword: goodPassword, newPassword })
  expect((await openBrowser(world).mutate('confirmEmailChange', { token })).code).toBe('TOKEN_INVALID')
})
