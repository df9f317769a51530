import { connections, events, invitations, notifications } from '@hora/db/tables'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readRelation } from '#auth/relation.ts'
import { anonymous } from '#auth/viewer.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { openWorld } from '#testing/world.ts'
import { anInvitation, connect } from '../testing/invitations.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { blockAccount } from './block-account.ts'
import { endConnection } from './end-connection.ts'

const ip = '192.0.2.1'

test('acceptInvitation connects the two, counts the use, and notifies the professional', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const { token, invitation } = await anInvitation(world, ada)
  must(await acceptInvitation(world.ports, noor, { token, ip }))
  const { db, clock } = world.ports
  expect(await readRelation(db, noor, ada.professionalId)).toBe('client')
  const [row] = await db.select().from(invitations).where(eq(invitations.id, invitation.id))
  expect(row).toMatchObject({ uses: 1, acceptedAt: clock.now() })
  expect(await db.select().from(notifications)).toMatchObject([
    { accountId: ada.accountId, kind: 'invitation_accepted' },
  ])
  const recorded = await db.select({ type: events.type, topics: events.topics }).from(events)
  expect(recorded).toContainEqual({
    type: 'connection.changed',
    topics: [`connections:${ada.accountId}`, `connections:${noor.accountId}`],
  })
})

test('a token is stored as its hash only', async () => {
  await using world = await openWorld()
  const { token } = await anInvitation(world, await aProfessional(world))
  expect(token).toMatch(/^[\w-]{43}$/)
  const rows = await world.ports.db.select().from(invitations)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('of twenty people who accept a link for three at once, three succeed', async () => {
  await using world = await openWorld()
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada, { maxUses: 3 })
  const people = await Promise.all(Array.from({ length: 20 }, async () => await aPerson(world)))
  const answers = await Promise.all(
    people.map(async (each) => await acceptInvitation(world.ports, each, { token, ip })),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(3)
  const refused = answers.filter((answer) => !answer.ok).map((answer) => answer.error.code)
  expect(new Set(refused)).toEqual(new Set(['INVITATION_USED']))
  expect(await world.ports.db.$count(connections)).toBe(3)
})

test('a person who accepts twice at once is connected once and takes one use', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const { token } = await anInvitation(world, ada, { maxUses: 5 })
  const answers = await Promise.all(
    [1, 2, 3].map(async () => await acceptInvitation(world.ports, noor, { token, ip })),
  )
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()
  expect(codes).toEqual(['ALREADY_CONNECTED', 'ALREADY_CONNECTED', 'ok'])
  const [row] = await world.ports.db.select({ uses: invitations.uses }).from(invitations)
  expect(row?.uses).toBe(1)
})

test('a block and an acceptance at the same time never leave a blocked person connected', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  const client = { accountId: noor.accountId, as: 'client' } as const
  await connect(world, ada, noor)
  must(await endConnection(world.ports, noor, { accountId: ada.accountId, as: 'professional' }))
  const { token } = await anInvitation(world, ada)
  const [accepted] = await Promise.all([
    acceptInvitation(world.ports, noor, { token, ip }),
    blockAccount(world.ports, ada, client),
  ])
  const [connection] = await world.ports.db.select({ status: connections.status }).from(connections)
  expect(connection?.status).toBe('ended')
  expect(accepted.ok ? 'ok' : accepted.error.code).toMatch(/^(ok|BLOCKED)$/)
  expect(await readRelation(world.ports.db, noor, ada.professionalId)).toBe('former-client')
})

test('a new invitation reactivates the ended connection', async () => {
  await using world = await openWorld()
  const [ada, noor] = [await aProfessional(world), await aPerson(world)]
  await connect(world, ada, noor)
  must(await endConnection(world.ports, ada, { accountId: noor.accountId, as: 'client' }))
  world.clock.advance({ hours: 24 })
  await connect(world, ada, noor)
  expect(await world.ports.db.select().from(connections)).toMatchObject([
    { status: 'active', endedAt: null, endedBy: null, version: 3, createdAt: world.clock.now() },
  ])
})

test('accepting fails with a malformed token, with an unknown token, and signed out', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  for (const token of ['', "' or 1=1", 'A'.repeat(43), 'A'.repeat(10_000), '\u0000']) {
    const answer = await acceptInvitation(world.ports, noor, { token, ip })
    expect(answer).toMatchObject({ ok: false, error: { code: 'TOKEN_INVALID' } })
  }
  const { token } = await anInvitation(world, await aProfessional(world))
  const signedOut = await acceptInvitation(world.ports, anonymous, { token, ip })
  expect(signedOut).toMatchObject({ ok: false, error: { code: 'SIGNED_OUT' } })
})

test('guessing tokens is limited for each network', async () => {
  await using world = await openWorld()
  const noor = await aPerson(world)
  const guess = async () => await acceptInvitation(world.ports, noor, { token: 'A'.repeat(43), ip })
  for (let tries = 0; tries < 30; tries++) await guess()
  expect(await guess()).toMatchObject({ ok: false, error: { code: 'RATE_LIMITED' } })
  const elsewhere = await acceptInvitation(world.ports, noor, { token: 'A'.repeat(43), ip: '198.51.100.7' })
  expect(elsewhere).toMatchObject({ ok: false, error: { code: 'TOKEN_INVALID' } })
})
