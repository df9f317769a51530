import { acceptances, accounts, accountTokens, profiles } from '@hora/db/tables'
import { languages } from '@hora/schema/languages'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { secretToken } from '#kernel/secret-token.ts'
import { openBrowser } from '#testing/browser.ts'
import { runJobs } from '#testing/workers/run-jobs.ts'
import { openWorld } from '#testing/world.ts'
import { ageDeclaration, currentPolicies } from '../../policies/current-policies.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../../testing/sign-up.ts'

describe('signUp', () => {
  test('sign-up answers after the same minimum time for new and known addresses', async () => {
    await using world = await openWorld()
    const pauses: number[] = []
    Object.assign(world.ports, { pause: async (milliseconds: number) => void pauses.push(milliseconds) })
    for (let time = 0; time < 2; time++) await openBrowser(world).mutate('signUp', signUpInput())
    expect(pauses).toEqual([100, 100])
  })

  test('two sign-ups of one address at the same time make one account', async () => {
    await using world = await openWorld()
    const outcomes = await Promise.all([1, 2].map(() => openBrowser(world).mutate('signUp', signUpInput())))
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(['SignUpSuccess', 'SignUpSuccess'])
    expect(await world.ports.db.select().from(accounts)).toHaveLength(1)
  })

  test('a person who is too young gets no account, and none of their data is stored', async () => {
    await using world = await openWorld()
    const outcome = await openBrowser(world).mutate('signUp', signUpInput({ confirmedAge: 15 }))
    expect(outcome.code).toBe('TOO_YOUNG')
    expect(await world.ports.db.select().from(accounts)).toEqual([])
    expect(await runJobs(world)).toEqual([])
    const oldEnough = await openBrowser(world).mutate('signUp', signUpInput({ confirmedAge: 16 }))
    expect(oldEnough.__typename).toBe('SignUpSuccess')
  })

  test.each([18, 13])(
    'a minimum age of %i is shown, checked and stored in the receipt',
    async (minimumAge) => {
      await using world = await openWorld({ minimumAge })
      const { policies } = await world.anonymous.get<{ policies: object[] }>('{ policies { minimumAge } }')
      expect(policies).toEqual(currentPolicies.map(() => ({ minimumAge })))
      const tooYoung = await openBrowser(world).mutate(
        'signUp',
        signUpInput({ confirmedAge: minimumAge - 1 }),
      )
      expect(tooYoung.code).toBe('TOO_YOUNG')
      const oldEnough = await openBrowser(world).mutate('signUp', signUpInput({ confirmedAge: minimumAge }))
      expect(oldEnough.__typename).toBe('SignUpSuccess')
      const receipts = await world.ports.db.select().from(acceptances)
      const { document, version, sha256 } = ageDeclaration(minimumAge)
      expect(receipts).toEqual(
        expect.arrayContaining([expect.objectContaining({ document, version, sha256 })]),
      )
    },
  )

  test('sign-up refuses invalid input, names the field and stores nothing', async () => {
    await using world = await openWorld()
    const refusals: unknown[] = []
    for (const [what, changes] of impossible) {
      const { code, fields } = await openBrowser(world).mutate('signUp', signUpInput(changes))
      refusals.push([what, code, (fields as { path: string }[] | undefined)?.[0]?.path])
    }
    expect(refusals).toEqual(impossible.map(([what, , path]) => [what, 'INVALID_INPUT', path]))
    expect(await world.ports.db.select().from(accounts)).toEqual([])
  })

  test('a password from a public list is refused', async () => {
    await using world = await openWorld()
    const outcome = await openBrowser(world).mutate('signUp', signUpInput({ password: 'Password123' }))
    expect(outcome.code).toBe('PASSWORD_BREACHED')
  })

  test('markup in a name is shown as text in the mail, and an address in it is no link', async () => {
    await using world = await openWorld()
    const displayName = '<b>Ada</b> https://evil.example/x'
    await openBrowser(world).mutate('signUp', signUpInput({ displayName }))
    await runJobs(world)
    const [mail] = world.mails
    expect(mail?.html).toContain('&lt;b&gt;Ada&lt;/b&gt;')
    expect(mail?.html).not.toContain('https://evil.example')
    expect(mail?.text).not.toContain('evil.example')
    expect(mail?.subject).not.toContain('Ada')
  })

  test('one mailbox gets five mails an hour at most', async () => {
    await using world = await openWorld()
    for (let time = 0; time < 5; time++) {
      await openBrowser(world).mutate('signUp', signUpInput())
      await runJobs(world)
    }
    const sixth = await openBrowser(world, { ip: '198.51.100.7' }).mutate('signUp', signUpInput())
    expect(sixth).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 3600 })
    await runJobs(world)
    expect(world.mails).toHaveLength(5)
  })

  test('no row holds the password or a working token', async () => {
    await using world = await openWorld()
    const browser = await aSignedUpPerson(world)
    const [account] = await world.ports.db
      .select()
      .from(accounts)
      .where(eq(accounts.email, 'ada@example.org'))
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const rows = await world.ports.db.sql`select row_to_json(l)::text as row from logins l`
    expect(JSON.stringify(rows)).not.toContain(browser.token)
  })
})

describe('signUpAgain', () => {
  test('a known address gets the same answer and a mail, and its rows stay as they are', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world)
    const rows = async () => [
      await world.ports.db.select().from(accounts),
      await world.ports.db.select().from(profiles),
      await world.ports.db.select().from(acceptances),
    ]
    const before = await rows()
    const stranger = openBrowser(world)
    const changes = {
      email: 'ADA@example.org',
      displayName: 'Mallory',
      password: 'Another long sentence 7',
      zone: 'Asia/Tokyo',
    }
    const outcome = await stranger.mutate('signUp', signUpInput(changes), 'email')
    expect(outcome).toEqual({ __typename: 'SignUpSuccess', email: 'ada@example.org' })
    expect(await rows()).toEqual(before)
    await runJobs(world)
    expect(world.mails.at(-1)?.subject).toBe('You already have a Hora account')
    expect(world.mails.at(-1)?.text).not.toContain('Mallory')
  })
})

describe('openAccount', () => {
  test.each(languages)(
    'a receipt names each document, its version and the digest of its text in %s, and the age declared',
    async (language) => {
      await using world = await openWorld()
      await openBrowser(world).mutate('signUp', signUpInput({ language }))
      const receipts = await world.ports.db.select().from(acceptances)
      const known = currentPolicies.map(({ texts }) => {
        const { document, version, sha256 } = texts[language]
        return expect.objectContaining({ document, version, sha256 })
      })
      expect(receipts).toEqual(expect.arrayContaining(known))
      expect(receipts.find(({ document }) => document === 'minimum-age')?.version).toBe('16')
    },
  )
})

describe('confirmEmail', () => {
  test('a person signs up, confirms by the mailed link and is signed in', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    const outcome = await browser.mutate('signUp', signUpInput({ email: ' Ada@Example.org ' }), 'email')
    expect(outcome).toEqual({ __typename: 'SignUpSuccess', email: 'ada@example.org' })
    expect(browser.token).toBeNull()
    const token = await mailedToken(world, 'ada@example.org')
    const confirmed = await browser.mutate(
      'confirmEmail',
      { token },
      'invitationToken viewer { account { email emailConfirmed displayName zone language } }',
    )
    expect(confirmed).toEqual({
      __typename: 'ConfirmEmailSuccess',
      invitationToken: null,
      viewer: {
        account: {
          email: 'ada@example.org',
          emailConfirmed: true,
          displayName: 'Ada',
          zone: 'Europe/Paris',
          language: 'en',
        },
      },
    })
    expect((await browser.viewer()).kind).toBe('signed-in')
  })

  test('a link confirms once', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput())
    const token = await mailedToken(world, 'ada@example.org')
    const twice = await Promise.all([
      browser.mutate('confirmEmail', { token }),
      openBrowser(world).mutate('confirmEmail', { token, password: goodPassword }),
    ])
    expect(twice.map(({ code }) => code ?? 'ok').sort()).toEqual(['TOKEN_INVALID', 'ok'])
  })

  test('a confirmation link works for exactly three days', async () => {
    await using world = await openWorld()
    await openBrowser(world).mutate('signUp', signUpInput())
    const token = await mailedToken(world, 'ada@example.org')
    world.clock.advance({ hours: 72 })
    expect((await openBrowser(world).mutate('confirmEmail', { token })).code).toBe('TOKEN_INVALID')
  })

  test('the link carries the invitation that led to the sign-up, and no row stores it', async () => {
    await using world = await openWorld()
    const invitationToken = 'A'.repeat(43)
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput({ invitationToken }))
    const token = await mailedToken(world, 'ada@example.org')
    const confirmed = await browser.mutate('confirmEmail', { token }, 'invitationToken')
    expect(confirmed['invitationToken']).toBe(invitationToken)
    const stored = JSON.stringify(await world.ports.db.select().from(accountTokens))
    expect(stored).not.toContain(invitationToken)
  })
})

const impossible: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['an invalid address', { email: 'nobody' }, 'email'],
  ['an address with a second line', { email: 'a@b.org\nBcc: c@d.org' }, 'email'],
  ['a short password', { password: 'short' }, 'password'],
  ['a name of 10,000 characters', { displayName: 'x'.repeat(10_000) }, 'displayName'],
  ['a name with a null byte', { displayName: 'A\u0000da' }, 'displayName'],
  ['a name that turns the direction', { displayName: '\u202eadA' }, 'displayName'],
  ['an invisible name', { displayName: '\u200b\u200b' }, 'displayName'],
  ['an unknown language', { language: 'xx' }, 'language'],
  ['a negative age', { confirmedAge: -1 }, 'confirmedAge'],
  ['an age that nobody has', { confirmedAge: 151 }, 'confirmedAge'],
  ['policies left out', { acceptedPolicies: [] }, 'acceptedPolicies'],
]

describe('resendConfirmation', () => {
  test('an unconfirmed address gets a new link, which ends the old one; others get nothing', async () => {
    await using world = await openWorld()
    await aSignedUpPerson(world, { email: 'noor@example.org' })
    const browser = openBrowser(world)
    await browser.mutate('signUp', signUpInput())
    const older = await mailedToken(world, 'ada@example.org')
    const before = world.mails.length
    for (const email of ['ada@example.org', 'noor@example.org', 'nobody@example.org']) {
      const outcome = await openBrowser(world).mutate('resendConfirmation', { email }, 'email')
      expect(outcome).toEqual({ __typename: 'ResendConfirmationSuccess', email })
    }
    const newer = await mailedToken(world, 'ada@example.org')
    const sent = world.mails.slice(before).map(({ to, subject }) => [to, subject])
    expect(sent).toEqual([['ada@example.org', 'Confirm your email address']])
    expect((await browser.mutate('confirmEmail', { token: older })).code).toBe('TOKEN_INVALID')
    expect((await browser.mutate('confirmEmail', { token: newer })).__typename).toBe('ConfirmEmailSuccess')
  })

  test('with an expired link, the new one still leads to the invitation of the sign-up, however often it is sent', async () => {
    await using world = await openWorld()
    const [invitationToken, another] = [secretToken(world.ports.random), secretToken(world.ports.random)]
    await openBrowser(world).mutate('signUp', signUpInput({ invitationToken }))
    await openBrowser(world).mutate(
      'signUp',
      signUpInput({ email: 'noor@example.org', invitationToken: another }),
    )
    const email = 'ada@example.org'
    const expired = await mailedToken(world, email)
    const ofNoor = await mailedToken(world, 'noor@example.org')
    world.clock.advance({ hours: 73 })
    const invitationAfter = async (token: string | null) => {
      world.clock.advance({ hours: 1 })
      await openBrowser(world).mutate('resendConfirmation', { email, token })
      return (await mailedToken(world, email)).split('.')[1]
    }
    expect(await invitationAfter(expired)).toBe(invitationToken)
    expect(await invitationAfter(expired)).toBe(invitationToken)
    expect(await invitationAfter(null)).toBeUndefined()
    expect(await invitationAfter(ofNoor)).toBeUndefined()
    expect(await invitationAfter(expired.replace(invitationToken, another))).toBeUndefined()
    expect(await invitationAfter(expired.split('.').slice(0, 2).join('.'))).toBeUndefined()
    expect(await invitationAfter(expired)).toBe(invitationToken)
  })
})
