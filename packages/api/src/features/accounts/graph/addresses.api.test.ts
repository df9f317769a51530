import { accounts } from '@hora/db/tables'
import { describe, expect, test } from 'vitest'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openBrowser } from '#testing/browser.ts'
import { openWorld } from '#testing/world.ts'
import { aSignedUpPerson, goodPassword, mailedToken, signUpInput } from '../testing/sign-up.ts'

const viewer = '{ viewer { account { email } } }'
const invite = `mutation ($input: CreateInvitationInput!) { createInvitation(input: $input) { __typename
  ... on InvalidInput { fields { path message } }
  ... on CreateInvitationSuccess { issuedInvitation { url invitation { email } } } } }`

const legal = [
  ['research&development@example.org', 'research&development@example.org'],
  ['ada+hora@example.org', 'ada+hora@example.org'],
  ["mary.o'brien@example.ie", "mary.o'brien@example.ie"],
  ['Ada@München.example', 'ada@xn--mnchen-3ya.example'],
  ['ada@xn--mnchen-3ya.example', 'ada@xn--mnchen-3ya.example'],
  ['élodie@例え.テスト', 'élodie@xn--r8jz45g.xn--zckzah'],
] as const

describe.each(legal)('the address %s', (typed, stored) => {
  test('signs up, confirms, signs in, and gets a link for a new password', async () => {
    await using world = await openWorld()
    const browser = openBrowser(world)
    const signedUp = await browser.mutate('signUp', signUpInput({ email: typed }))
    expect(signedUp.__typename).toBe('SignUpSuccess')
    const confirmed = await browser.mutate('confirmEmail', { token: await mailedToken(world, stored) })
    expect(confirmed.__typename).toBe('ConfirmEmailSuccess')
    expect(await world.ports.db.select({ email: accounts.email }).from(accounts)).toEqual([{ email: stored }])
    const elsewhere = openBrowser(world)
    const signedIn = await elsewhere.mutate('signIn', { email: typed, password: goodPassword })
    expect(signedIn.__typename).toBe('SignInSuccess')
    await openBrowser(world).mutate('requestPasswordReset', { email: typed })
    const token = await mailedToken(world, stored)
    const reset = await openBrowser(world).mutate('resetPassword', {
      token,
      newPassword: `${goodPassword} 2`,
    })
    expect(reset.__typename).toBe('ResetPasswordSuccess')
  })

  test('is invited, and the invitation shows it as people write it', async () => {
    await using world = await openWorld()
    const ada = await aProfessional(world)
    const input = { idempotencyKey: 'one', email: typed }
    const { createInvitation } = await world.as(ada).get<{
      createInvitation: { issuedInvitation: { invitation: { email: string } } }
    }>(invite, { input })
    const shown = createInvitation.issuedInvitation.invitation.email
    expect(shown).not.toContain('xn--')
    await mailedToken(world, stored).catch(() => null)
    expect(world.mails.filter(({ to }) => to === stored)).toHaveLength(1)
  })
})

test('both spellings of an internationalised domain are one account, shown in its own letters', async () => {
  await using world = await openWorld()
  const browser = await aSignedUpPerson(world, { email: 'ada@xn--mnchen-3ya.example' })
  expect(await browser.get(viewer)).toEqual({ viewer: { account: { email: 'ada@münchen.example' } } })
  await openBrowser(world).mutate('signUp', signUpInput({ email: 'ada@MÜNCHEN.example' }))
  expect(await world.ports.db.select({ id: accounts.id }).from(accounts)).toHaveLength(1)
})

test('a refused address is answered with a sentence', async () => {
  await using world = await openWorld()
  const input = { idempotencyKey: 'one', email: 'ada@' }
  const message = 'Enter an email address such as name@example.org.'
  expect(await world.as(await aProfessional(world)).get(invite, { input })).toEqual({
    createInvitation: { __typename: 'InvalidInput', fields: [{ path: 'email', message }] },
  })
})
