import { type GraphQLField, getNamedType, isObjectType, isUnionType } from 'graphql'
import type { Actor, MutationExpectation } from '#graph/authorization/expectation.ts'
import type { Try } from './cells.ts'
import { instancesIn, outcomesOf, refusedWith } from './read-outcome.ts'
import { everythingOf } from './select.ts'
import type { Stage } from './stage.ts'

/** Runs a mutation, checks whether it touched the practice, and restores the database. */
export async function tryMutation(
  stage: Stage,
  name: string,
  { input }: MutationExpectation,
  actor: Actor,
): Promise<Try> {
  const { world, state, viewers, things, traces } = stage
  const aim = input?.(things)
  const answer = await world.as(viewers[actor]).run(mutationDocument(stage, name), aim && { input: aim })
  const changed = await state.hasChanged()
  const touched = changed && (await state.hasTouched(traces[actor].marks))
  if (changed) await state.restore()
  const instances = instancesIn(answer.data)
  const [instance] = instances
  if (instance === undefined || answer.errors !== undefined) {
    if (changed) throw new Error(`${name} was refused to ${actor} but changed something`)
    return { outcome: refusedWith(answer) ?? 'null', fields: {} }
  }
  const outcome = touched || traces[actor].isIn(withoutEcho(instance, aim ?? {})) ? 'done' : 'own'
  return { outcome, fields: outcomesOf(instances, outcome) }
}

/** Selects everything in a success, and the code of an error. */
export function mutationDocument({ world }: Pick<Stage, 'world'>, name: string): string {
  const field = mutationField(world.graph.getMutationType()?.getFields()[name], name)
  const [argument] = field.args
  const success = successOf(field)
  const selection = `{ __typename ... on Error { code } ... on ${success.name} ${everythingOf(success)} }`
  return argument === undefined
    ? `mutation { ${name} ${selection} }`
    : `mutation Try($input: ${argument.type}) { ${name}(input: $input) ${selection} }`
}

type Field = GraphQLField<unknown, unknown>

function mutationField(field: Field | undefined, name: string): Field {
  if (field === undefined) throw new Error(`There is no mutation ${name}`)
  return field
}

export function successOf(field: Field) {
  const union = getNamedType(field.type)
  const success = isUnionType(union)
    ? union.getTypes().find((each) => each.name.endsWith('Success'))
    : undefined
  if (!isObjectType(success)) throw new Error(`${field.name} has no success`)
  return success
}

/** The answer without values that repeat the input. */
export function withoutEcho(answer: unknown, asked: object): unknown {
  const said = new Set(Object.values(asked).flat())
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return said.has(value) ? null : value
    if (typeof value !== 'object' || value === null) return value
    return Object.values(value).map(clean)
  }
  return clean(answer)
}
