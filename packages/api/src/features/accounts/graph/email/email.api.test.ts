import { describe, expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

const email = 'ada@example.org'
const newPassword = 'Un autre secret bien long'

describe('requestEmailChange', () => {
  test('the current address and a wrong password are refused, and nothing is mailed', async () => {
    await using world = await openWorld()
    const ada = await aSignedUpPerson(world)
    await runJobs(world)
    const before = world.mails.length
    const same = await ada.mutate('requestEmailChange', { email, password: goodPassword })
    expect(same).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'email', reason: 'unchanged' }] })
    const guessed = await ada.mutate('requestEmailChange', { email: 'ada@new.example', password: 'a guess' })
    expect(guessed.code).toBe('INVALID_CREDENTIALS')
    await runJobs(world)
    expect(world.mails).toHaveLength(before)
  })

  test('an address of another account gets the same answer, and a mail tells its owner', async () => {
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
})

describe('confirmEmailChange', () => {
  test('an address changes once its new owner opens the link; both addresses get a mail and other logins end', async () => {
    await using world = await openWorld()
    const laptop = await aSignedUpPerson(world)
    const phone = openBrowser(world)
    await phone.mutate('signIn', { email, password: goodPassword })
    const changed = { email: 'ada@new.example', password: goodPassword }
    expect((await laptop.mutate('requestEmailChange', changed)).__typename).toBe('RequestEmailChangeSuccess')
    const token = await mailedToken(world, 'ada@new.example')
    expect(world.mails.findLast(({ to }) => to === email)?.subject).toBe(
      'Request to change your email address',
    )
    const before = laptop.token
    expect(await laptop.mutate('confirmEmailChange', { token }, 'email')).toMatchObject({
      email: 'ada@new.example',
    })
    expect(laptop.token).not.toBe(before)
    expect([(await laptop.viewer()).kind, (await phone.viewer()).kind]).toEqual(['signed-in', 'anonymous'])
    await runJobs(world)
    const notified = world.mails.filter(({ subject }) => subject === 'Your email address has changed')
    expect(notified.map(({ to }) => to).sort()).toEqual([email, 'ada@new.example'])
    const signIn = (address: string) =>
      openBrowser(world).mutate('signIn', { email: address, password: goodPassword })
    expect((await signIn(email)).code).toBe('INVALID_CREDENTIALS')
    expect((await signIn('ada@new.example')).__typename).toBe('SignInSuccess')
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

  test('the link to a new address works only in a login of the account that asked for it', async () => {
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
    expect((await mallory.mutate('confirmEmailChange', { token })).__typename).toBe(
      'ConfirmEmailChangeSuccess',
    )
  })

  test('an unconfirmed sign-up with an address does not block a change to it', async () => {
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

  test('a new password cancels a requested change of address', async () => {
    await using world = await openWorld()
    const ada = await aSignedUpPerson(world)
    await ada.mutate('requestEmailChange', { email: 'mallory@example.org', password: goodPassword })
    const token = await mailedToken(world, 'mallory@example.org')
    await ada.mutate('changePassword', { currentPassword: goodPassword, newPassword })
    expect((await openBrowser(world).mutate('confirmEmailChange', { token })).code).toBe('TOKEN_INVALID')
  })
})
