import type { Actor } from '#graph/authorization/expectation.ts'
import type { Try } from './cells.ts'
import { fieldOutcome, instancesIn, nothingIn, outcomesOf, refusedWith } from './read-outcome.ts'
import { aimAt, briefly, documentOf } from './select.ts'
import type { Stage } from './stage.ts'

/** Tries one way to the instances of a type. */
export async function tryWay(stage: Stage, typename: string, way: string, actor: Actor): Promise<Try> {
  const { world, things, viewers, traces } = stage
  const document = aimAt(things, documentOf(world.graph, way, typename))
  const answer = await world.as(viewers[actor]).run(document)
  if (document.startsWith('mutation') && (await stage.state.hasChanged())) await stage.state.restore()
  const instances = instancesIn(answer.data)
  if (instances.length === 0) return { outcome: nothingIn(answer), fields: {} }
  if (answer.errors !== undefined) return { outcome: refusedWith(answer) ?? 'null', fields: {} }
  const outcome = way.includes('$') || traces[actor].isIn(answer.data) ? 'sees' : 'own'
  return { outcome, fields: outcomesOf(instances, outcome) }
}

/** Tries a root field of the queries. */
export async function tryQuery(stage: Stage, name: string, args: string, actor: Actor): Promise<Try> {
  const { world, things, viewers, traces } = stage
  const field = world.graph.getQueryType()?.getFields()[name]
  if (field === undefined) throw new Error(`There is no query ${name}`)
  const document = aimAt(things, `{ ${briefly(field).replace(name, `${name}${args}`)} }`)
  const answer = await world.as(viewers[actor]).run(document)
  const refused = refusedWith(answer)
  if (refused !== null) return { outcome: refused, fields: {} }
  const outcome = fieldOutcome([answer.data ?? {}], name)
  const sees = outcome === 'sees' && (args.includes('$') || traces[actor].isIn(answer.data))
  return { outcome: outcome === 'sees' && !sees ? 'own' : outcome, fields: {} }
}
