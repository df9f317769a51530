import type { Actor, Things } from '#graph/authorization/expectation.ts'
import { splitGlobalId } from '#graph/global-id.ts'

/** A text in every name and address of the target practice only. */
const name = 'petrov'

/** Things with this prefix belong to the former client too. */
const belongsToFormerClient = (thing: string) => thing.startsWith('former')

/** Identifies data of a practice that is not the actor's own. */
export interface Trace {
  /** Texts in the practice's rows: ids and a name. */
  readonly marks: readonly string[]
  /** Whether an answer contains an id or name of the practice. */
  isIn(answer: unknown): boolean
}

export function traceOf(things: Things, actor: Actor): Trace {
  const uuids = Object.entries(things)
    .filter(([name]) => actor !== 'formerClient' || !belongsToFormerClient(name))
    .map(([, thing]) => splitGlobalId(thing).id)
    .filter((id) => id !== '')
  const known = new Set(uuids)
  const isIn = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(name) || known.has(splitGlobalId(value).id)
    return typeof value === 'object' && value !== null && Object.values(value).some(isIn)
  }
  return { marks: [...uuids, name], isIn }
}
