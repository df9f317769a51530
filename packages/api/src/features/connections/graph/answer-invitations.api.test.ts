import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { mailedToken, signUpInput } from '#features/accounts/testing/sign-up.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import type { Actor } from '#testing/actor.ts'
import { openBrowser } from '#testing/browser.ts'
import { openWorld } from '#testing/world.ts'
import { accept, preview } from '../testing/invitation-documents.ts'
import { anInvitation } from '../testing/invitations.ts'

const decline = `mutation Decline($token: String!) { declineInvitation(input: { token: $token }) {
  ... on DeclineInvitationSuccess { invitation { status } } ... on Error { code }
} }`
const revoke = `mutation Revoke($id: ID!) { revokeInvitation(input: { invitationId: $id }) { __typename } }`

interface Declined {
  readonly declineInvitation: { readonly code?: string; readonly invitation?: { readonly status: string } }
}
type Invited = Awaited<ReturnType<typeof anInvitation>>

test('the professional who invites sees that the invitation is their own', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada)
  expect(await world.as(ada).get(preview, { token })).toMatchObject({
    invitation: { status: 'PENDING', own: true, alreadyConnected: false },
  })
})

test('a closed invitation has its own status and error code', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const noor = world.as(await aPerson(world))
  const over = async (end: (invited: Invited) => Promise<unknown>) => {
    const invited = await anInvitation(world, ada)
    await end(invited)
    const { token } = invited
    const seen = await noor.get<{ invitation: { status: string } }>(preview, { token })
    const answer = await noor.get<{ acceptInvitation: { code: string } }>(accept, { token })
    return [seen.invitation.status, answer.acceptInvitation.code]
  }
  const someone = world.as(await aPerson(world))
  const revoked = await over(({ invitation }) =>
    world.as(ada).get(revoke, { id: encodeGlobalId('Invitation', invitation.id) }),
  )
  expect(revoked).toEqual(['REVOKED', 'INVITATION_REVOKED'])
  const declined = await over(({ token }) => world.anonymous.get(decline, { token }))
  expect(declined).toEqual(['DECLINED', 'TOKEN_INVALID'])
  const used = await over(({ token }) => someone.get(accept, { token }))
  expect(used).toEqual(['ACCEPTED', 'INVITATION_USED'])
  const expired = await over(async () => world.clock.advance({ hours: 14 * 24 }))
  expect(expired).toEqual(['EXPIRED', 'INVITATION_EXPIRED'])
})

test('declineInvitation: a link for several people stays open for the others', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada, { maxUses: 2 })
  const open = { declineInvitation: { invitation: { status: 'PENDING' } } }
  expect(await world.anonymous.get(decline, { token })).toEqual(open)
  const [noor, bo] = [await aPerson(world), await aPerson(world)]
  await world.as(noor).get(decline, { token })
  await world.as(noor).get(decline, { token })
  expect(await world.as(bo).get(accept, { token })).toMatchObject({
    acceptInvitation: { __typename: 'AcceptInvitationSuccess' },
  })
  const answer = await world.as(ada).get('{ viewer { notifications { edges { node { kind } } } } }')
  const kinds = JSON.stringify(answer).match(/INVITATION_\w+/g)
  expect(kinds?.toSorted()).toEqual(['INVITATION_ACCEPTED', 'INVITATION_DECLINED'])
})

test('an unconfirmed address, one’s own invitation and a second acceptance are refused', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada, { maxUses: 5 })
  const code = async (who: SignedInViewer) => {
    const answer = await world.as(who).get<{ acceptInvitation: { code?: string } }>(accept, { token })
    return answer.acceptInvitation.code
  }
  expect(await code(await aPerson(world, { emailConfirmed: false }))).toBe('EMAIL_NOT_CONFIRMED')
  expect(await code(ada)).toBe('OWN_INVITATION')
  const noor = await aPerson(world)
  await code(noor)
  expect(await code(noor)).toBe('ALREADY_CONNECTED')
})

test('reading invitations is limited for each network', async () => {
  await using world = await openWorld()
  const guess = async () => await world.anonymous.run(preview, { token: 'A'.repeat(43) })
  for (let tries = 0; tries < 120; tries++) expect(await guess()).toEqual({ data: { invitation: null } })
  const { errors } = await guess()
  expect(errors?.at(0)?.extensions).toMatchObject({ code: 'RATE_LIMITED' })
})

test('declining fails for an own, a closed and an unknown invitation', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada)
  const say = async (who: Actor, what = token) => {
    const { declineInvitation } = await who.get<Declined>(decline, { token: what })
    return declineInvitation.code ?? declineInvitation.invitation?.status
  }
  expect(await say(world.as(ada))).toBe('OWN_INVITATION')
  expect(await say(world.anonymous, 'x')).toBe('TOKEN_INVALID')
  expect(await say(world.anonymous)).toBe('DECLINED')
  expect(await say(world.anonymous)).toBe('TOKEN_INVALID')
  const again = await anInvitation(world, ada, { expiresInDays: 1 })
  world.clock.advance({ hours: 25 })
  expect(await say(world.anonymous, again.token)).toBe('INVITATION_EXPIRED')
})

test('a person who signs up through an invitation gets its token back when the address is confirmed', async () => {
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
