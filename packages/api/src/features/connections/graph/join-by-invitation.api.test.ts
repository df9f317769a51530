import { expect, test } from 'vitest'
import { openBrowser } from '#testing/browser.ts'
import { anInvitation } from '#testing/connections.ts'
import { aProfessional } from '#testing/people.ts'
import { mailedToken, signUpInput } from '#testing/sign-up.ts'
import { openWorld } from '#testing/world.ts'

const accept = `mutation Accept($token: String!) { acceptInvitation(input: { token: $token }) {
  ... on AcceptInvitationSuccess { professional { displayName } } ... on Error { code }
} }`

test('who signs up through an invitation is handed its token again once the address is confirmed', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { displayName: 'Ada' })
  const { token } = await anInvitation(world, ada, { email: 'noor@example.org' })
  const browser = openBrowser(world)
  await browser.mutate('signUp', signUpInput({ email: 'noor@example.org', invitationToken: token }))
  const confirmed = await browser.get<{ confirmEmail: { invitationToken: string } }>(
    `mutation Confirm($token: String!) { confirmEmail(input: { token: $token }) {
      ... on ConfirmEmailSuccess { invitationToken } } }`,
    { token: await mailedToken(world, 'noor@example.org') },
  )
  expect(confirmed.confirmEmail.invitationToken).toBe(token)
  expect(await browser.get(accept, { token })).toMatchObject({
    acceptInvitation: { professional: { displayName: 'Ada' } },
  })
})
