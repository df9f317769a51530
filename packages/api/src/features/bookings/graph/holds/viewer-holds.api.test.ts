import { expect, test } from 'vitest'
import { connect } from '#features/connections/testing/invitations.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { must } from '#testing/must.ts'
import { aPractice } from '#testing/practice.ts'
import { openWorld } from '#testing/world.ts'
import { holdSlot } from '../../use-cases/hold-slot.ts'

const list = `query Professionals($first: Int!) { professionals(first: $first) {
  edges { node { handle viewerHolds { start } } } } }`

interface Listed {
  readonly professionals: {
    readonly edges: readonly {
      readonly node: { readonly viewerHolds: readonly { readonly start: string }[] }
    }[]
  }
}

test('the holds of a client with all their professionals are read in one statement', async () => {
  await using world = await openWorld()
  const { noor, serviceId } = await aPractice(world)
  await connect(world, await aProfessional(world), noor)
  const start = Temporal.Instant.from('2026-12-01T10:00:00Z')
  const asked = { serviceId, start, durationMinutes: 60, idempotencyKey: world.ports.newId() }
  must(await holdSlot(world.ports, noor, asked))
  const read = async (first: number) => await world.as(noor).get<Listed>(list, { first })
  const { professionals } = await read(2)
  const holds = professionals.edges.map(({ node }) => node.viewerHolds)
  expect(holds).toHaveLength(2)
  expect(holds.flat()).toEqual([{ start: '2026-12-01T10:00:00Z' }])
  const one = await world.countStatements(() => read(1))
  expect(await world.countStatements(() => read(2))).toBe(one)
})
