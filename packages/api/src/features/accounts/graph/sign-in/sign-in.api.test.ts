import { accounts, logins, rateLimits } from '@hora/db/tables'
import { describe, expect, test, vi } from 'vitest'
import { type Browser, openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld, type World } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

const argon2 = vi.hoisted(() => ({ verified: 0, hashed: 0 }))
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return {
    ...real,
    hash: (...args: Parameters<typeof real.hash>) => {
      argon2.hashed++
      return real.hash(...args)
    },
    verify: (...args: Parameters<typeof real.verify>) => {
      argon2.verified++
      return real.verify(...args)
    },
  }
})

const signIn = (browser: Browser, password = goodPassword, email = 'ada@example.org') =>
  browser.mutate('signIn', { email, password }, 'viewer { account { email } professional { isViewer } }')

const chrome = 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile'

/** A person who is signed in on a laptop, and a minute later on a phone. */
async function onTwoDevices(world: World) {
  const laptop = await aSignedUpPerson(world)
  const phone = openBrowser(world, { userAgent: chrome })
  world.clock.advance({ minutes: 1 })
  await signIn(phone)
  return { laptop, phone }
}

describe('signIn', () => {
  test('a person signs in with address and password; the case of the address does not matter', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const browser = openBrowser(world)
    const outcome = await signIn(browser, goodPassword, ' ADA@example.org')
    expect(outcome).toMatchObject({
      __typename: 'SignInSuccess',
      viewer: { account: { email: 'ada@example.org' }, professional: null },
    })
    expect((await browser.viewer()).kind).toBe('signed-in')
  })

  test('a wrong password and an unknown address get the same answer for the same work', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const work = async (email: string) => {
      const before = argon2.verified
      const outcome = await signIn(openBrowser(world), 'not the password', email)
      return { outcome, verified: argon2.verified - before }
    }
    const [known, unknown] = [await work('ada@example.org'), await work('nobody@example.org')]
    expect(known).toEqual(unknown)
    expect(known).toMatchObject({ outcome: { code: 'INVALID_CREDENTIALS' }, verified: 1 })
  })

  test('ten failures in 15 minutes block that network, even with the right password', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const attacker = openBrowser(world, { ip: '198.51.100.7' })
    const tries = await Promise.all(Array.from({ length: 15 }, () => signIn(attacker, 'not the password')))
    const checked = tries.filter(({ code }) => code === 'INVALID_CREDENTIALS')
    expect(checked.length).toBeLessThanOrEqual(10)
    expect(await signIn(attacker)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 900 })
    expect((await signIn(openBrowser(world))).__typename).toBe('SignInSuccess')
    world.clock.advance({ minutes: 15 })
    expect((await signIn(attacker)).__typename).toBe('SignInSuccess')
  })

  test('the wait grows with further failures', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const attacker = openBrowser(world, { ip: '198.51.100.7' })
    for (let quarter = 0; quarter < 2; quarter++) {
      for (let time = 0; time < 10; time++) await signIn(attacker, 'not the password')
      world.clock.advance({ minutes: 15 })
    }
    expect(await signIn(attacker)).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 5400 })
  })

  test('an account is locked after a hundred failures in a row, until its owner resets the password', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    expect(await failureStreak(world)).toHaveLength(1)
    await world.ports.db.update(rateLimits).set({ hits: 100 })
    const elsewhere = openBrowser(world, { ip: '203.0.113.9' })
    expect((await signIn(elsewhere)).code).toBe('RATE_LIMITED')
    await elsewhere.mutate('requestPasswordReset', { email: 'ada@example.org' })
    const token = await mailedToken(world, 'ada@example.org')
    const password = 'Un autre secret bien long'
    expect((await elsewhere.mutate('resetPassword', { token, newPassword: password })).__typename).toBe(
      'ResetPasswordSuccess',
    )
    expect((await signIn(openBrowser(world), password)).__typename).toBe('SignInSuccess')
  })

  test('if the limiter cannot be read, every attempt is refused', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world)
    await world.ports.db.sql`alter table rate_limits rename to rate_limits_away`
    for (const field of ['signIn', 'signUp', 'requestPasswordReset'] as const) {
      const input =
        field === 'signUp'
          ? signUpInput()
          : { email: 'ada@example.org', ...(field === 'signIn' ? { password: goodPassword } : {}) }
      await expect(openBrowser(world).mutate(field, input)).rejects.toThrow()
    }
    await world.ports.db.sql`alter table rate_limits_away rename to rate_limits`
    expect((await browser.viewer()).kind).toBe('signed-in')
  })
})

describe('startLogin', () => {
  test('signing in ignores a planted login id and ends the previous login', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world)
    const first = browser.token
    await signIn(browser)
    expect(browser.token).not.toBe(first)
    const old = openBrowser(world)
    old.token = first
    expect((await old.viewer()).kind).toBe('anonymous')
  })
})

describe('notifyNewLogin', () => {
  test('a new device is reported by mail and bell, a known one is not', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world)
    await signIn(openBrowser(world))
    await runJobs(world)
    expect(world.mails.map(({ subject }) => subject)).not.toContain('New sign-in to your account')
    const phone = openBrowser(world, { userAgent: 'Mozilla/5.0 (iPhone) Version/18.0 Mobile Safari/604.1' })
    await signIn(phone)
    await runJobs(world)
    expect(world.mails.at(-1)).toMatchObject({
      to: 'ada@example.org',
      subject: 'New sign-in to your account',
    })
    expect(world.mails.at(-1)?.text).toContain('Safari on iPhone')
    const { viewer } = await browser.get<{ viewer: { notifications: { edges: unknown[] } } }>(
      '{ viewer { notifications { edges { node { kind } } } } }',
    )
    expect(viewer.notifications.edges).toEqual([{ node: { kind: 'NEW_LOGIN' } }])
  })
})

describe('no answer shows who has an account', () => {
  test('signing up hashes once and runs as many statements for known and unknown addresses', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const work = async (email: string) => {
      const before = argon2.hashed
      await openBrowser(world).mutate('signUp', signUpInput({ email }))
      return argon2.hashed - before
    }
    expect([await work('ada@example.org'), await work('new@example.org')]).toEqual([1, 1])
  })

  test('asking for links runs the same statements for known and unknown addresses', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    for (const field of ['requestPasswordReset', 'resendConfirmation']) {
      const statements = (email: string) =>
        world.countStatements(async () => {
          expect((await openBrowser(world).mutate(field, { email })).__typename).toBe(
            `${field.charAt(0).toUpperCase()}${field.slice(1)}Success`,
          )
        })
      expect(await statements('ada@example.org')).toBe(await statements('nobody@example.org'))
    }
  })

  test('signing in after a sign-up does not show whether the address had an account', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const probe = async (email: string) => {
      const stranger = openBrowser(world)
      await stranger.mutate('signUp', signUpInput({ email, password: 'the password of a stranger' }))
      const answers: unknown[] = []
      const statements = await world.countStatements(async () => {
        for (let time = 0; time < 11; time++)
          answers.push(await signIn(stranger, 'the password of a stranger', email))
      })
      const resent = await stranger.mutate('resendConfirmation', { email })
      return { answers, statements, resent: resent.__typename }
    }
    const [known, unknown] = [await probe('ada@example.org'), await probe('new@example.org')]
    expect(unknown).toEqual(known)
    expect(known.answers.slice(0, 10)).toEqual(
      Array(10).fill(expect.objectContaining({ code: 'INVALID_CREDENTIALS' })),
    )
  })
})

describe('endLogin', () => {
  test('a person sees their logins and ends one', async () => {
    await using world = await openWorld()
    const { laptop, phone } = await onTwoDevices(world)
    type Logins = { viewer: { logins: { id: string; device: string; current: boolean }[] } }
    const { viewer } = await laptop.get<Logins>(
      '{ viewer { logins { id device current country lastSeenAt } } }',
    )
    expect(viewer.logins.map(({ device, current }) => [device, current])).toEqual([
      ['Chrome on Android', false],
      ['Firefox on Linux', true],
    ])
    const loginId = viewer.logins[0]?.id
    expect(await laptop.mutate('endLogin', { loginId }, 'loginId')).toEqual({
      __typename: 'EndLoginSuccess',
      loginId,
    })
    expect((await phone.viewer()).kind).toBe('anonymous')
    expect((await laptop.mutate('endLogin', { loginId })).code).toBe('NOT_FOUND')
  })

  test('a person can neither end nor read the logins of other accounts', async () => {
    await using world = await openWorld()
    const ada = await aSignedUpPerson(world)
    const mallory = await aSignedUpPerson(world, { email: 'mallory@example.org' })
    const { viewer } = await ada.get<{ viewer: { login: { id: string } } }>('{ viewer { login { id } } }')
    expect((await mallory.mutate('endLogin', { loginId: viewer.login.id })).code).toBe('NOT_FOUND')
    const read = await mallory.get('query ($id: ID!) { node(id: $id) { id } }', { id: viewer.login.id })
    expect(read).toEqual({ node: null })
    expect((await ada.viewer()).kind).toBe('signed-in')
    expect(await world.ports.db.select().from(accounts)).toHaveLength(2)
  })
})

describe('signOut', () => {
  test('a person signs out of this browser alone, and a second time changes nothing', async () => {
    await using world = await openWorld()
    const { laptop, phone } = await onTwoDevices(world)
    expect((await phone.mutate('signOut', null, 'endedLogins'))['endedLogins']).toBe(1)
    expect([phone.token, (await laptop.viewer()).kind]).toEqual([null, 'signed-in'])
    expect((await phone.mutate('signOut', null, 'endedLogins'))['endedLogins']).toBe(0)
    expect(await world.ports.db.select().from(logins)).toHaveLength(1)
  })
})

describe('signOutEverywhere', () => {
  test('a request that still runs with the ended login is answered as signed out, not as a bug', async () => {
    await using world = await openWorld()
    const { laptop, phone } = await onTwoDevices(world)
    const trusted = await phone.viewer()
    await laptop.mutate('signOutEverywhere')
    const { errors = [] } = await world.as(trusted).run('{ viewer { login { id } } }')
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['SIGNED_OUT'])
    expect(world.bugs).toEqual([])
  })

  test('a person signs out on every device at once', async () => {
    await using world = await openWorld()
    const { laptop, phone } = await onTwoDevices(world)
    expect((await phone.mutate('signOutEverywhere', null, 'endedLogins'))['endedLogins']).toBe(2)
    expect([phone.token, (await laptop.viewer()).kind]).toEqual([null, 'anonymous'])
    expect((await laptop.mutate('signOut', null, 'endedLogins'))['endedLogins']).toBe(0)
    expect(await world.ports.db.select().from(logins)).toEqual([])
  })
})

async function failureStreak(world: Awaited<ReturnType<typeof openWorld>>) {
  await world.ports.db.delete(rateLimits)
  await signIn(openBrowser(world, { ip: '203.0.113.9' }), 'not the password')
  const rows = await world.ports.db.select().from(rateLimits)
  await world.ports.db.delete(rateLimits)
  // The limit of an account has the longest window.
  const streak = rows.toSorted((a, b) => Temporal.Instant.compare(b.expiresAt, a.expiresAt)).slice(0, 1)
  await world.ports.db.insert(rateLimits).values(streak)
  return streak
}
