import { professionalIdOf, type Viewer } from '#auth/viewer.ts'
import { answer, refuse } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId, idOf } from '#graph/global-id.ts'
import { type DomainError, domainError } from '#kernel/domain-error.ts'
import type { AccountId } from '#kernel/ids.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Ports } from '#ports'
import { type ClientView, readClient } from '../data/client-view.ts'
import type { Counterpart } from '../data/read-connection-with.ts'
import { ClientType } from './client.type.ts'

/** The person a global id of a Client or a Professional names; null for any other id. */
function counterpartOf(globalId: string): Counterpart | null {
  const client = idOf<AccountId>(globalId, 'Client')
  if (client !== null) return { accountId: client, as: 'client' }
  const professional = idOf<AccountId>(globalId, 'Professional')
  return professional && { accountId: professional, as: 'professional' }
}

/** What a parting answers with: who it was with, and the client as they are now when it was one. */
interface Parted {
  readonly with: string
  readonly client: ClientView | null
}

async function partedFrom({ ports, viewer }: GraphContext, { accountId, as }: Counterpart): Promise<Parted> {
  const professionalId = professionalIdOf(viewer)
  if (as === 'professional' || professionalId === null) {
    return { with: encodeGlobalId('Professional', accountId), client: null }
  }
  const client = await readClient(ports.db, professionalId, accountId)
  return { with: encodeGlobalId('Client', accountId), client }
}

type Part = (ports: Ports, viewer: Viewer, counterpart: Counterpart) => Promise<Result<unknown, DomainError>>

/** Parts the viewer from whom a global id names, and answers with what is left: a block and an end say the same. */
export async function answerParting(
  context: GraphContext,
  part: Part,
  { with: globalId, success }: { readonly with: string; readonly success: `${string}Success` },
) {
  const counterpart = counterpartOf(globalId)
  if (counterpart === null) return refuse(domainError('NOT_FOUND'))
  const outcome = await part(context.ports, context.viewer, counterpart)
  if (!outcome.ok) return refuse(outcome.error)
  return answer(ok(await partedFrom(context, counterpart)), success)
}

/** The success of a parting. */
export function partedType(name: `${string}Success`, description: string) {
  return builder.objectRef<Parted>(name).implement({
    description,
    fields: (t) => ({
      with: t.exposeID('with', { description: 'The Client or the Professional it was with.' }),
      client: t.expose('client', {
        type: ClientType,
        nullable: true,
        description: 'The client as they are now, for the professional.',
      }),
    }),
  })
}
