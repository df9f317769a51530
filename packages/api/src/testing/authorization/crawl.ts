import { type GraphQLNamedType, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Actor } from '#graph/authorization/expectation.ts'
import { matrix } from '#graph/authorization/matrix.ts'
import { aimAt, briefly, marker, wayToDocument } from './select.ts'
import type { Stage } from './stage.ts'
import { payloadOf } from './try-following.ts'

/** A value that an actor has read. */
export interface Leaf {
  /** The field that showed it, e.g. `Booking.status`. */
  readonly field: string
  readonly value: string | number | boolean
  /** Whether the actor used the token of an invitation, which anyone may hold. */
  readonly byToken: boolean
}

/** Everything that an actor can read: each declared way to each type, and what the subscriptions replay. */
export async function crawl(stage: Stage, actor: Actor): Promise<readonly Leaf[]> {
  const ways = matrix.objects.flatMap(([type, expected]) =>
    Object.keys(expected.ways)
      .filter((way) => !way.startsWith('mutation'))
      .map(async (way) => await readWay(stage, actor, type, way)),
  )
  return [...(await Promise.all(ways)).flat(), ...(await replayAll(stage, actor))]
}

/** Reads as deep as the limits of documents allow. */
async function readWay({ world, viewers, things }: Stage, actor: Actor, type: string, way: string) {
  const byToken = way.includes('$invitationToken')
  for (const nodes of [1, 0]) {
    const document = aimAt(things, wayToDocument(way, everythingIn(world.graph.getType(type), nodes)))
    const { data, errors } = await world.as(viewers[actor]).run(document)
    if (errors?.[0]?.extensions?.['code'] !== 'OPERATION_REFUSED') return leavesIn(data, byToken)
  }
  throw new Error(`The document is too large: ${way}`)
}

/** The values in an answer. Objects without their type, such as connections, have none of their own. */
function leavesIn(value: unknown, byToken: boolean): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((each) => leavesIn(each, byToken))
  const { [marker]: reached, __typename: named, ...fields } = value as Record<string, unknown>
  const type = reached ?? named
  return Object.entries(fields).flatMap(([name, shown]) => {
    const values = (Array.isArray(shown) ? shown : [shown]).filter(isLeaf)
    const here = values.map((each) => ({ field: `${type}.${name}`, value: each, byToken }))
    return type === undefined ? leavesIn(shown, byToken) : [...here, ...leavesIn(shown, byToken)]
  })
}

function isLeaf(value: unknown): value is Leaf['value'] {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

async function replayAll(stage: Stage, actor: Actor): Promise<readonly Leaf[]> {
  const viewer = stage.viewers[actor]
  if (viewer.kind === 'anonymous') return []
  const start = `"${(await stage.world.live()).relay.head.stream}.0"`
  const found: Leaf[] = []
  for (const [name, { args = '(after: @start)' }] of matrix.subscriptions) {
    const document = `subscription { ${name}${args.replace('@start', start)} ${everythingIn(payloadOf(stage, name), 1)} }`
    found.push(...(await replay(stage, actor, aimAt(stage.things, document))))
  }
  return found
}

/**
 * Selects every field of a type, and of the objects in it. Those with an id count as nodes: below `nodes` of them, only
 * the id is selected.
 */
function everythingIn(
  type: GraphQLNamedType | undefined,
  nodes: number,
  named = `${marker}: __typename`,
): string {
  if (!isObjectType(type)) throw new Error(`${type?.name} is not an object type`)
  const fields = Object.values(type.getFields()).map((field) => {
    const shown = getNamedType(field.type)
    if (!isObjectType(shown) || shown.getFields()['edges'] !== undefined) return briefly(field)
    const isNode = shown.getFields()['id'] !== undefined
    if (isNode && nodes === 0) return briefly(field)
    // A document may have few aliases.
    if (!isNode) return `${field.name} ${everythingIn(shown, nodes, '__typename')}`
    return `${field.name} ${everythingIn(shown, nodes - 1)}`
  })
  return `{ ${named} ${fields.join(' ')} }`
}

async function replay({ world, viewers }: Stage, actor: Actor, document: string): Promise<readonly Leaf[]> {
  const follower = await world
    .as(viewers[actor])
    .follow(document)
    .catch(() => null)
  if (follower === null) return []
  const found: Leaf[] = []
  for (let ready = false; !ready; ) {
    const payload = await follower.next()
    found.push(...leavesIn(payload, false))
    ready = Object.values(payload).some((each) => (each as { kind?: unknown }).kind === 'READY')
  }
  follower.stop()
  return found
}

const technical = ['ID', 'EventCursor', 'ChangeKind']

/**
 * The fields of the graph that show one value or a list of values, except those that show no column by nature: ids,
 * cursors, kinds of changes, and the code and message of an error.
 */
export function recognisableFields({ world }: Pick<Stage, 'world'>): readonly string[] {
  const { graph } = world
  return Object.values(graph.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return []
    const isError = type.getInterfaces().some(({ name }) => name === 'Error')
    return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
      const shown = getNamedType(of)
      const isNone =
        technical.includes(shown.name) || /cursor$/i.test(name) || (isError && /^(code|message)$/.test(name))
      return isLeafType(shown) && !isNone ? [`${type.name}.${name}`] : []
    })
  })
}
