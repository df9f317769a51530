import { afterAll, beforeAll, expect, test } from 'vitest'
import { aPerson } from '#features/accounts/testing/people.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { fillProfile } from '#features/profiles/testing/profiles.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { must } from '#testing/must.ts'
import { openWorld, type World } from '#testing/world.ts'
import { anInvitation, connect } from '../testing/invitations.ts'
import { acceptInvitation } from '../use-cases/accept-invitation.ts'
import { blockAccount } from '../use-cases/block-account.ts'
import { declineInvitation } from '../use-cases/decline-invitation.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => await world[Symbol.asyncDispose]())

const list = `{ invitations { edges { node { uses acceptedBy { id displayName avatarUrl status } } } } }`

interface Listed {
  readonly invitations: {
    readonly edges: readonly {
      readonly node: {
        readonly uses: number
        readonly acceptedBy: readonly { readonly displayName: string; readonly avatarUrl: string | null }[]
      }
    }[]
  }
}

const ip = '192.0.2.1'

async function listed(ada: Parameters<World['as']>[0]) {
  return (await world.as(ada).get<Listed>(list)).invitations.edges.map(({ node }) => node)
}

test('an invitation lists the people who accepted it, former clients included, but not those who declined', async () => {
  const ada = await aProfessional(world)
  const noor = await aPerson(world, { displayName: 'Noor' })
  await fillProfile(world, noor)
  await connect(world, ada, noor)
  const declined = await anInvitation(world, ada)
  must(await declineInvitation(world.ports, await aPerson(world), { token: declined.token, ip }))
  const named = { id: encodeGlobalId('Client', noor.accountId), displayName: 'Noor' }
  const active = { ...named, status: 'ACTIVE', avatarUrl: expect.any(String) }
  const nodes = await listed(ada)
  expect(nodes).toHaveLength(2)
  expect(nodes).toEqual(
    expect.arrayContaining([
      { uses: 0, acceptedBy: [] },
      { uses: 1, acceptedBy: [active] },
    ]),
  )
  must(await blockAccount(world.ports, noor, { accountId: ada.accountId, as: 'professional' }))
  const former = { ...named, status: 'ENDED', avatarUrl: null }
  expect((await listed(ada)).flatMap(({ acceptedBy }) => acceptedBy)).toEqual([former])
})

test('a link lists the newest five people, and a whole list takes one more statement', async () => {
  const ada = await aProfessional(world)
  const { token } = await anInvitation(world, ada, { maxUses: 7 })
  for (let place = 1; place <= 7; place++) {
    const guest = await aPerson(world, { displayName: `Guest ${place}` })
    must(await acceptInvitation(world.ports, guest, { token, ip }))
    world.clock.advance('PT1M')
  }
  const [node] = await listed(ada)
  expect(node?.uses).toBe(7)
  expect(node?.acceptedBy.map(({ displayName }) => displayName)).toEqual(
    [7, 6, 5, 4, 3].map((place) => `Guest ${place}`),
  )
  for (let more = 0; more < 3; more++) await connect(world, ada, await aPerson(world))
  expect(await world.countStatements(() => listed(ada))).toBe(2)
})
