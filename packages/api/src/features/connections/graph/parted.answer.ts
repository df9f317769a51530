import { professionalIdOf, type Viewer } from '#auth/viewer.ts'
import { answer, refuse } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import type { GraphContext } from '#graph/context.ts'
import { idOf } from '#graph/global-id.ts'
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

/** What a parting answers with: who it was called by, and the client as they are now when it was one. */
interface Parted {
  readonly personId: string
  readonly client: ClientView | null
}

async function clientLeft({ ports, viewer }: GraphContext, { accountId, as }: Counterpart) {
  const professionalId = professionalIdOf(viewer)
  if (as === 'professional' || professionalId === null) return null
  return await readClient(ports.db, professionalId, accountId)
}

type Part = (ports: Ports, viewer: Viewer, counterpart: Counterpart) => Promise<Result<unknown, DomainError>>

/** Parts the viewer from whom a global id names, and answers with what is left: a block and an end say the same. */
export async function answerParting(
  context: GraphContext,
  part: Part,
  { personId, success }: { readonly personId: string; readonly success: `${string}Success` },
) {
  const counterpart = counterpartOf(personId)
  if (counterpart === null) return refuse(domainError('NOT_FOUND'))
  const outcome = await part(context.ports, context.viewer, counterpart)
  if (!outcome.ok) return refuse(outcome.error)
  return answer(ok({ personId, client: await clientLeft(context, counterpart) }), success)
}

/** The success of a parting. */
export function partedType(name: `${string}Success`, description: string) {
  return builder.objectRef<Parted>(name).implement({
    description,
    fields: (t) => ({
      personId: t.exposeID('personId', { description: 'The id it was called by.' }),
      client: t.expose('client', {
        type: ClientType,
        nullable: true,
        description: 'The client as they are now, for the professional.',
      }),
    }),
  })
}
