import { expect, test } from 'vitest'
import type { SignedInViewer } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { openWorld, type World } from '#testing/world.ts'
import { accept, preview } from '../testing/invitation-documents.ts'

const create = `mutation Create($input: CreateInvitationInput!) { createInvitation(input: $input) {
  __typename
  ... on CreateInvitationSuccess { issuedInvitation { url qrSvg invitation { id status channel email maxUses uses message } } }
  ... on Error { code message }
  ... on InvalidInput { fields { path } }
} }`
const resend = `mutation Resend($id: ID!) { resendInvitation(input: { invitationId: $id }) {
  __typename ... on ResendInvitationSuccess { issuedInvitation { url invitation { status expiresAt } } } ... on Error { code }
} }`
const revoke = `mutation Revoke($id: ID!) { revokeInvitation(input: { invitationId: $id }) {
  __typename ... on RevokeInvitationSuccess { invitation { status revokedAt } } ... on Error { code }
} }`
const list = `query List($after: String) { invitations(first: 2, after: $after) {
  edges { node { status createdAt acceptedAt declinedAt revokedAt } } pageInfo { hasNextPage endCursor }
} }`

interface Issued {
  readonly url: string
  readonly qrSvg: string
  readonly invitation: { readonly id: string; readonly status: string }
}
interface Created {
  readonly createInvitation: {
    readonly __typename: string
    readonly issuedInvitation: Issued
    readonly code?: string
    readonly fields?: readonly { readonly path: string }[]
  }
}

const tokenOf = ({ url }: Pick<Issued, 'url'>) => url.slice(url.lastIndexOf('/') + 1)

async function invite(world: World, who: SignedInViewer, input: object = {}) {
  const key = world.ports.newId()
  const all = { input: { idempotencyKey: key, ...input } }
  const { createInvitation: made } = await world.as(who).get<Created>(create, all)
  return { ...made, issued: made.issuedInvitation }
}

test('createInvitation makes a link with a QR code, previewInvitation shows it to a stranger, and a client accepts it', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world, { displayName: 'Ada' })
  const { issued } = await invite(world, ada, { message: 'See you soon' })
  expect(issued.url).toMatch(/^http:\/\/localhost:4000\/i\/[\w-]{43}$/)
  expect(issued.qrSvg).toMatch(/^<svg /)
  expect(issued.invitation).toMatchObject({ status: 'PENDING', channel: 'LINK', maxUses: 1, uses: 0 })
  const token = tokenOf(issued)
  expect(await world.anonymous.get(preview, { token })).toMatchObject({
    invitation: {
      status: 'PENDING',
      message: 'See you soon',
      alreadyConnected: false,
      own: false,
      professional: { displayName: 'Ada', profession: 'Coach' },
    },
  })
  const noor = world.as(await aPerson(world))
  expect(await noor.get(accept, { token })).toMatchObject({
    acceptInvitation: {
      professional: { displayName: 'Ada', isViewer: false, connectedSince: '2026-11-23T08:00:00Z' },
    },
  })
  expect(await noor.get(preview, { token })).toMatchObject({
    invitation: { status: 'ACCEPTED', message: null, alreadyConnected: true, own: false },
  })
})

test('the same key returns the same invitation with a working link; other input is refused', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const idempotencyKey = 'once'
  const first = await invite(world, ada, { idempotencyKey })
  const second = await invite(world, ada, { idempotencyKey })
  expect(second.issued.invitation.id).toBe(first.issued.invitation.id)
  expect(await world.anonymous.get(preview, { token: tokenOf(first.issued) })).toEqual({ invitation: null })
  expect(await world.anonymous.get(preview, { token: tokenOf(second.issued) })).toMatchObject({
    invitation: { status: 'PENDING' },
  })
  const other = await invite(world, ada, { idempotencyKey, maxUses: 2 })
  expect(other).toMatchObject({ __typename: 'Refusal', code: 'IDEMPOTENCY_MISMATCH' })
})

test.each([
  ['an invalid address', { email: 'noor' }, 'email'],
  ['an address with a header in it', { email: 'noor@example.org\r\nBcc: all@example.org' }, 'email'],
  ['an address of ten thousand characters', { email: `${'a'.repeat(10_000)}@example.org` }, 'email'],
  ['no uses', { maxUses: 0 }, 'maxUses'],
  ['501 uses', { maxUses: 501 }, 'maxUses'],
  ['several uses of one address', { email: 'noor@example.org', maxUses: 2 }, 'maxUses'],
  ['no days to answer', { expiresInDays: 0 }, 'expiresInDays'],
  ['a century to answer', { expiresInDays: 36_500 }, 'expiresInDays'],
  ['a null byte', { message: 'a\u0000b' }, 'message'],
  ['a message that is too long', { message: 'a'.repeat(1001) }, 'message'],
  ['an empty key', { idempotencyKey: '' }, 'idempotencyKey'],
])('an invitation with %s is refused by field', async (_, input, path) => {
  await using world = await openWorld()
  const answer = await invite(world, await aProfessional(world), input)
  expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' })
  expect(answer.fields?.map((field) => field.path)).toContain(path)
})

test('resendInvitation issues a new link and expiry, and the old link stops working', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { issued } = await invite(world, ada, { expiresInDays: 1 })
  world.clock.advance({ hours: 48 })
  const again = await world.as(ada).get<{ resendInvitation: { issuedInvitation: Issued } }>(resend, {
    id: issued.invitation.id,
  })
  expect(again.resendInvitation.issuedInvitation.invitation).toEqual({
    status: 'PENDING',
    expiresAt: '2026-12-09T08:00:00Z',
  })
  const { token } = { token: tokenOf(again.resendInvitation.issuedInvitation) }
  expect(await world.anonymous.get(preview, { token: tokenOf(issued) })).toEqual({ invitation: null })
  expect(await world.anonymous.get(preview, { token })).toMatchObject({ invitation: { status: 'PENDING' } })
})

test('resending is limited for each invitation', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { issued } = await invite(world, ada)
  const again = async () => await world.as(ada).get(resend, { id: issued.invitation.id })
  for (let times = 0; times < 5; times++) await again()
  expect(await again()).toMatchObject({ resendInvitation: { code: 'RATE_LIMITED' } })
})

test('resendInvitation and revokeInvitation refuse an answered invitation', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { issued } = await invite(world, ada)
  await world.as(await aPerson(world)).get(accept, { token: tokenOf(issued) })
  const { id } = issued.invitation
  expect(await world.as(ada).get(resend, { id })).toMatchObject({
    resendInvitation: { code: 'INVITATION_CLOSED' },
  })
  expect(await world.as(ada).get(revoke, { id })).toMatchObject({
    revokeInvitation: { code: 'INVITATION_CLOSED' },
  })
})

test('the invitations of another professional are not found', async () => {
  await using world = await openWorld()
  const { issued } = await invite(world, await aProfessional(world))
  const bo = world.as(await aProfessional(world))
  const { id } = issued.invitation
  expect(await bo.get(revoke, { id })).toMatchObject({ revokeInvitation: { code: 'NOT_FOUND' } })
  expect(await bo.get(resend, { id })).toMatchObject({ resendInvitation: { code: 'NOT_FOUND' } })
  expect(await bo.get('query Read($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  expect(await bo.get(list)).toMatchObject({ invitations: { edges: [] } })
})

test('nobody invites their own address, however it is written; another one works', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { account } = (
    await world.as(ada).get<{ viewer: { account: { email: string } } }>('{ viewer { account { email } } }')
  ).viewer
  for (const email of [account.email, ` ${account.email.toUpperCase()} `])
    expect(await invite(world, ada, { email })).toMatchObject({ code: 'OWN_ADDRESS' })
  expect(await world.as(ada).get(list)).toMatchObject({ invitations: { edges: [] } })
  expect((await invite(world, ada, { email: `not-${account.email}` })).issued.invitation.status).toBe(
    'PENDING',
  )
})

test('a person who is not a professional cannot invite', async () => {
  await using world = await openWorld()
  const noor = world.as(await aPerson(world))
  const { errors } = await noor.run(create, { input: { idempotencyKey: 'a' } })
  expect(errors?.at(0)?.extensions).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('invitations are listed newest first, in pages, with their times', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  for (let count = 0; count < 3; count++) {
    await invite(world, ada)
    world.clock.advance({ minutes: 1 })
  }
  interface Listed {
    invitations: {
      edges: { node: { createdAt: string } }[]
      pageInfo: { hasNextPage: boolean; endCursor: string }
    }
  }
  const first = (await world.as(ada).get<Listed>(list)).invitations
  const rest = (await world.as(ada).get<Listed>(list, { after: first.pageInfo.endCursor })).invitations
  const times = [...first.edges, ...rest.edges].map(({ node }) => node.createdAt)
  expect(times).toEqual(['2026-11-23T08:02:00Z', '2026-11-23T08:01:00Z', '2026-11-23T08:00:00Z'])
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false])
})
