import type { Actor, Things } from '#graph/authorization/expectation.ts'
import { splitGlobalId } from '#graph/global-id.ts'

/** In every name and address of the practice that everything is aimed at, and in nobody else's. */
const name = 'petrov'

/** What belongs to the former client too is named so. */
const isFormerClients = (thing: string) => thing.startsWith('former')

/** How to tell what is of a practice and not of the one who tries. */
export interface Trace {
  /** What is in the rows that are about it: ids and a name. */
  readonly marks: readonly string[]
  /** Whether an answer carries anything of it: an id, or a name. */
  isIn(answer: unknown): boolean
}

export function traceOf(things: Things, actor: Actor): Trace {
  const uuids = Object.entries(things)
    .filter(([name]) => actor !== 'formerClient' || !isFormerClients(name))
    .map(([, thing]) => splitGlobalId(thing).id)
    .filter((id) => id !== '')
  const known = new Set(uuids)
  const isIn = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(name) || known.has(splitGlobalId(value).id)
    return typeof value === 'object' && value !== null && Object.values(value).some(isIn)
  }
  return { marks: [...uuids, name], isIn }
}
