import { afterAll, beforeAll, expect, test } from 'vitest'
import { idSlotsOf, idsAmong, idsToSend, withId } from '#testing/authorization/id-slots.ts'
import { fieldOutcome, instancesIn, refusedWith } from '#testing/authorization/read-outcome.ts'
import { briefly } from '#testing/authorization/select.ts'
import { openStage, type Stage } from '#testing/authorization/stage.ts'
import { mutationDocument, withoutEcho } from '#testing/authorization/try-mutation.ts'
import { openWorld, type World } from '#testing/world.ts'
import { graphContext } from '../context.ts'
import { encodeGlobalId, splitGlobalId } from '../global-id.ts'
import { liveSourceOf } from '../live-field.ts'
import { schema } from '../schema.ts'
import type { Things } from './expectation.ts'
import { matrix } from './matrix.ts'

let world: World
let stage: Stage
/** Every id of the practice. */
let foreign: readonly string[]

beforeAll(async () => {
  world = await openWorld()
  stage = await openStage(world)
  foreign = Object.values(stage.things).filter((thing) => splitGlobalId(thing).id !== '')
})
afterAll(async () => await world[Symbol.asyncDispose]())

/** What a former client may still use: their past booking, and the professional's id to block them. */
const shared: ReadonlySet<string> = new Set([
  'professional',
  'formerClient',
  'formerBooking',
] satisfies (keyof Things)[])

/** The ids that are foreign to an actor. */
function foreignTo(actor: Outsider): readonly string[] {
  if (actor !== 'formerClient') return foreign
  const known = Object.entries(stage.things).flatMap(([name, thing]) => (shared.has(name) ? [thing] : []))
  return foreign.filter((id) => !known.includes(id))
}

/** The actors without a relation to the practice. */
const outsiders = ['strangerProfessional', 'strangerClient', 'formerClient', 'operator', 'anonymous'] as const
type Outsider = (typeof outsiders)[number]

const idsOf = (text: string) => [...text.matchAll(/\$(\w+)/g)].map(([, name]) => name as keyof Things)

const mutations = matrix.mutations.flatMap(([name, { input }]) =>
  input === undefined
    ? []
    : idSlotsOf({ world: { graph: schema } as World }, name).map((slot) => ({ name, slot, input })),
)
const queries = matrix.queries.flatMap(([name, { args = '' }]) => {
  const field = schema.getQueryType()?.getFields()[name]
  return field === undefined || idsAmong(field.args).length === 0 ? [] : [{ name, args, field }]
})
const subscriptions = matrix.subscriptions.flatMap(([name, { args = '' }]) => {
  const field = schema.getSubscriptionType()?.getFields()[name]
  return field === undefined ? [] : idsAmong(field.args).map((slot) => ({ name, slot, args, field }))
})

/** Every place that takes an id. The order decides which ids of other types each place gets. */
const places = [...mutations, ...queries, ...subscriptions]

/** The ids that an actor sends to a place: those of its type, and some of other types; see `idsToSend`. */
function idsFor(place: (typeof places)[number], own: unknown, actor: Outsider): readonly string[] {
  return idsToSend(foreignTo(actor), own, places.indexOf(place), places.length)
}

/** The mutations that take a list of ids and ignore those that are not the viewer's. */
const ignoresForeignIds = matrix.mutations
  .filter(([, each]) => each.leavesOutForeignIds)
  .map(([name]) => name)

interface Attempt {
  readonly actor: Outsider
  readonly name: string
  readonly slot: string
  readonly id: string
  readonly base: object
}

/** What is wrong with the answer to one attempt; null if it is right. */
async function attempt({ actor, name, slot, id, base }: Attempt): Promise<string | null> {
  const input = withId(base, slot, id)
  const answer = await world.as(stage.viewers[actor]).run(mutationDocument(stage, name), { input })
  const about = `${name}.${slot} of ${splitGlobalId(id).typename} for ${actor}`
  if (stage.traces[actor].isIn(withoutEcho(answer.data, input))) return `${about} leaks something`
  if (instancesIn(answer.data).length > 0)
    return ignoresForeignIds.includes(name) ? null : `${about} succeeds`
  const refused = refusedWith(answer)
  const plain = refused === 'not-found' || refused === 'not-allowed' || refused === 'signed-out'
  return plain ? null : `${about} ends in ${refused}`
}

test('there are ids to send and places to send them to', () => {
  expect(foreign.length).toBeGreaterThan(15)
  expect(mutations.length).toBeGreaterThan(20)
  expect(subscriptions.length).toBeGreaterThan(1)
})

test.each(mutations)('$name takes no foreign id as $slot', async (place) => {
  const { name, slot, input } = place
  const base = input(stage.others)
  const own: unknown = [Reflect.get(base, slot)].flat()[0]
  const wrong: (string | null)[] = []
  for (const actor of outsiders) {
    const ids = idsFor(place, own, actor)
    wrong.push(...(await Promise.all(ids.map((id) => attempt({ actor, name, slot, id, base })))))
    if (await stage.state.hasTouched(stage.traces[actor].marks)) wrong.push(`${name} changed something`)
    if (await stage.state.hasChanged()) await stage.state.restore()
  }
  expect(wrong.filter((each) => each !== null)).toEqual([])
})

test.each(queries)('$name answers nothing about a foreign id', async (place) => {
  const { name, args, field } = place
  const [own] = idsOf(args).map((thing) => stage.others[thing])
  const wrong: string[] = []
  for (const actor of outsiders) {
    for (const id of name === 'node' ? foreignTo(actor) : idsFor(place, own, actor)) {
      const aimed = args.replaceAll(/\$\w+/g, JSON.stringify(id))
      const answer = await world
        .as(stage.viewers[actor])
        .run(`{ ${briefly(field).replace(name, name + aimed)} }`)
      const nothing = refusedWith(answer) ?? fieldOutcome([answer.data ?? {}], name)
      if (!['null', 'not-found', 'not-allowed', 'signed-out'].includes(nothing)) {
        wrong.push(`${name} of ${splitGlobalId(id).typename} for ${actor}: ${nothing}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

test.each(subscriptions)('$name is not granted for a foreign id as $slot', async (place) => {
  const { args, slot, field } = place
  const request = { id: 'test', ip: '192.0.2.1', userAgent: 'test' }
  const [own] = idsOf(args).map((thing) => stage.others[thing])
  const granted: string[] = []
  for (const actor of outsiders) {
    for (const id of idsFor(place, own, actor)) {
      const context = graphContext(world.ports, stage.viewers[actor], request)
      const grant = await liveSourceOf(field)?.grant({ [slot]: id }, context)
      if (grant?.ok !== false) granted.push(`${field.name} of ${splitGlobalId(id).typename} for ${actor}`)
    }
  }
  expect(granted).toEqual([])
})

test.each([
  'garbage',
  '',
  ...['Query', 'Viewer', 'Money', 'Node', 'Nothing', '__Type', 'constructor'].map(nobody),
])('an id that was never issued finds nothing: %s', async (id) => {
  const { data, errors } = await world.anonymous.run('query ($id: ID!) { node(id: $id) { id } }', { id })
  expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined })
})

function nobody(typename: string): string {
  return encodeGlobalId(typename, '01a2076b-4400-7e9d-bfa0-ad2a6df08085')
}

test('no try ended in a bug', () => {
  expect(world.bugs.map(String)).toEqual([])
})
