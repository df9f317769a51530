import { idOfAny } from '@hora/schema/graph-types'
import { professionalIdOf, type Viewer } from '#auth/viewer.ts'
import { sameIdOfAny } from '#graph/success-type.ts'
import type { TypedId } from '#kernel/decoded.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { readClient } from '../data/client-view.ts'
import type { Counterpart } from '../data/read-connection-with.ts'
import { ClientType } from './client.type.ts'

/** The person on the other side of the connection. */
export const personId = idOfAny('Client', 'Professional').describe('A Client or a Professional.')

/** The result of ending a connection; blocking returns the same. */
export const connectionEnded = {
  personId: sameIdOfAny('Client', 'Professional'),
  client: {
    type: ClientType,
    nullable: true,
    description: 'The client as they are now, for the professional.',
  },
} as const

interface Input {
  readonly personId: TypedId<'Client' | 'Professional'>
}

type End = (ports: Ports, viewer: Viewer, counterpart: Counterpart) => Promise<Result<unknown, DomainError>>

/** Runs a use case that ends a connection, and reads the result. */
export function endingWith(end: End) {
  return async (ports: Ports, viewer: Viewer, input: Input) => {
    const counterpart = counterpartOf(input)
    const outcome = await end(ports, viewer, counterpart)
    if (!outcome.ok) return outcome
    return ok({ ...input, client: await readClientNow(ports, viewer, counterpart) })
  }
}

function counterpartOf({ personId: { type, id } }: Input): Counterpart {
  return { accountId: id, as: type === 'Client' ? 'client' : 'professional' }
}

async function readClientNow({ db }: Ports, viewer: Viewer, { accountId, as }: Counterpart) {
  const professionalId = professionalIdOf(viewer)
  if (as === 'professional' || professionalId === null) return null
  return await readClient(db, professionalId, accountId)
}
