import { rounds, scaledTime } from '@hora/db/testing'
import type { GraphQLField } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededRandom } from '#kernel/seeded-random.ts'
import { briefly } from '#testing/authorization/select.ts'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { mutationDocument } from '#testing/authorization/try-mutation.ts'
import { type Draw, generateArguments, spoil } from '#testing/hostile-inputs/generate-input.ts'
import { openWorld, type World } from '#testing/world.ts'
import { splitGlobalId } from '../global-id.ts'
import { actors } from './expectation.ts'
import { matrix } from './matrix.ts'

let world: World
let stage: Stage

beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** How many inputs are sent to all root fields together. */
const inputs = rounds({ few: 800, all: 200_000 })
const fieldsOf = (type: { getFields(): object } | null | undefined) =>
  Object.values(type?.getFields() ?? {}) as readonly GraphQLField<unknown, unknown>[]

function draws(seed: number): Draw {
  const { bytes } = seededRandom(seed)
  return (below) => {
    const [a = 0, b = 0] = bytes(2)
    return (a * 256 + b) % below
  }
}

interface Attempt {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** An operation on one root field with arguments that may be good, odd or hostile. */
function attemptOf(
  field: GraphQLField<unknown, unknown>,
  kind: string,
  ids: readonly string[],
  draw: Draw,
): Attempt {
  const variables = generateArguments(field.args, ids, draw)
  const asked = field.args.filter(({ name }) => name in variables)
  const [declared, passed] = [
    asked.map(({ name, type }) => `$${name}: ${type}`).join(', '),
    asked.map(({ name }) => `${name}: $${name}`).join(', '),
  ]
  const listed = (list: string) => (list === '' ? '' : `(${list})`)
  const selection = briefly(field).slice(field.name.length)
  return {
    document: `${kind} Try${listed(declared)} { ${field.name}${listed(passed)}${selection} }`,
    variables,
  }
}

/** The codes of all errors in an answer. Subscriptions that are granted are stopped at once. */
async function codesOf(
  actor: (typeof actors)[number],
  { document, variables }: Attempt,
): Promise<readonly unknown[]> {
  const viewer = stage.viewers[actor]
  if (!document.startsWith('subscription')) {
    const { errors = [] } = await world.as(viewer).run(document, variables)
    return errors.map(({ extensions }) => extensions?.['code'])
  }
  if (viewer.kind === 'anonymous') return []
  try {
    const follower = await world.as(viewer).follow(document, variables)
    await follower.next()
    follower.stop()
    return []
  } catch (error) {
    return [/"code":"(\w+)"/.exec(String(error))?.[1] ?? String(error)]
  }
}

test(
  'no input to any field of the graph is answered with INTERNAL',
  async () => {
    const draw = draws(20261130)
    const { graph } = world
    const kinds = {
      query: graph.getQueryType(),
      mutation: graph.getMutationType(),
      subscription: graph.getSubscriptionType(),
    }
    const fields = Object.entries(kinds).flatMap(([kind, type]) =>
      fieldsOf(type)
        .filter(({ args }) => args.length > 0)
        .map((field) => ({ kind, field })),
    )
    const good = new Map(matrix.mutations.map(([name, { input }]) => [name, input?.(stage.things)]))
    const ids = Object.values(stage.things).filter((thing) => splitGlobalId(String(thing)).typename !== '')
    const failures: string[] = []
    for (let sent = 0; sent < inputs; sent++) {
      const { kind, field } = fields[sent % fields.length] ?? { kind: '', field: undefined }
      if (field === undefined) throw new Error('The graph has no fields')
      const input = good.get(field.name)
      const attempt: Attempt =
        input !== undefined && draw(2) === 0
          ? { document: mutationDocument(stage, field.name), variables: { input: spoil(input, draw) } }
          : attemptOf(field, kind, ids.map(String), draw)
      const actor = actors[draw(actors.length)] ?? 'client'
      const codes = await codesOf(actor, attempt)
      if (codes.some((code) => typeof code !== 'string' || code === 'INTERNAL' || code === 'RETRY_LATER'))
        failures.push(
          `${actor}: ${attempt.document.slice(0, 60)} ${JSON.stringify(attempt.variables).slice(0, 300)} ${codes} ${world.bugs.map(String).join(' ')}`,
        )
      if (sent % 500 === 499) await stage.state.restore()
    }
    expect(failures.slice(0, 10)).toEqual([])
    expect(world.bugs.map(String)).toEqual([])
  },
  scaledTime(1_200_000),
)
