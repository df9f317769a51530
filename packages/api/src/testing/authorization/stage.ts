import { type Actor, actors } from '#graph/authorization/expectation.ts'
import type { World } from '../world.ts'
import { type Cast, openCast } from './cast.ts'
import { type DatabaseState, keepDatabase } from './database-state.ts'
import { type Trace, traceOf } from './trace.ts'

/** The world of all tries. It is restored after each change. */
export interface Stage extends Cast {
  readonly world: World
  readonly state: DatabaseState
  /** What identifies the practice's data in an actor's answers. */
  readonly traces: Readonly<Record<Actor, Trace>>
}

export async function openStage(world: World): Promise<Stage> {
  const cast = await openCast(world)
  const state = await keepDatabase(world)
  const traces = Object.fromEntries(actors.map((actor) => [actor, traceOf(cast.things, actor)]))
  return { ...cast, world, state, traces: traces as Stage['traces'] }
}
