import { getNamedType, isObjectType, Kind, parse, valueFromASTUntyped } from 'graphql'
import type { Actor } from '#graph/authorization/expectation.ts'
import { graphContext } from '#graph/context.ts'
import { liveSourceOf } from '#graph/live-field.ts'
import type { Try } from './cells.ts'
import { fieldOutcome, refusalOf } from './read-outcome.ts'
import { aimAt, everythingOf } from './select.ts'
import type { Stage } from './stage.ts'

type Payload = Readonly<Record<string, unknown>>

/** Follows a subscription until it is up to date. `@start` in `args` is a cursor before the first event. */
export async function tryFollowing(
  stage: Stage,
  name: string,
  givenArgs: string,
  actor: Actor,
): Promise<Try> {
  const { world, viewers, things, traces } = stage
  const args = givenArgs.replace('@start', `"${(await world.live()).relay.head.stream}.0"`)
  const viewer = viewers[actor]
  if (viewer.kind === 'anonymous') return await askForGrant(stage, name, args)
  const document = aimAt(things, `subscription { ${name}${args} ${everythingOf(payloadOf(stage, name))} }`)
  const payloads: Payload[] = []
  try {
    const follower = await world.as(viewer).follow<Record<string, Payload>>(document)
    while (payloads.at(-1)?.['kind'] !== 'READY') payloads.push((await follower.next())[name] ?? {})
    follower.stop()
  } catch (error) {
    const code = /"code":"(\w+)"/.exec(String(error))?.[1]
    if (code === undefined) throw error
    return { outcome: refusalOf(code), fields: {} }
  }
  if (!args.includes('$') && !traces[actor].isIn(payloads)) return { outcome: 'own', fields: {} }
  const fields = Object.keys(payloads[0] ?? {}).map(
    (field) => [field, fieldOutcome(payloads, field)] as const,
  )
  return { outcome: 'sees', fields: Object.fromEntries(fields) }
}

/** Calls the field's grant directly, because the socket accepts only signed-in viewers. */
async function askForGrant({ world, things, viewers }: Stage, name: string, args: string): Promise<Try> {
  const field = world.graph.getSubscriptionType()?.getFields()[name]
  const source = field === undefined ? null : liveSourceOf(field)
  if (source === null) throw new Error(`${name} cannot be followed`)
  const request = { id: 'test', ip: '192.0.2.1', userAgent: 'test' }
  const grant = await source.grant(
    argumentsIn(aimAt(things, `subscription { ${name}${args} }`)),
    graphContext(world.ports, viewers.anonymous, request),
  )
  return { outcome: grant.ok ? 'sees' : refusalOf(grant.error.code), fields: {} }
}

/** The arguments of the first field of a document. */
function argumentsIn(document: string): object {
  const [operation] = parse(document).definitions
  const field = operation && 'selectionSet' in operation ? operation.selectionSet?.selections[0] : undefined
  const given = field?.kind === Kind.FIELD ? (field.arguments ?? []) : []
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]))
}

export function payloadOf({ world }: Pick<Stage, 'world'>, name: string) {
  const field = world.graph.getSubscriptionType()?.getFields()[name]
  const payload = field === undefined ? undefined : getNamedType(field.type)
  if (!isObjectType(payload)) throw new Error(`There is no subscription ${name}`)
  return payload
}
