import { readRelation } from '#auth/relation.ts'
import { requireSignedIn, type SignedInViewer } from '#auth/viewer.ts'
import type { EventData } from '#events/catalogue.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { topics } from '#events/topics.ts'
import { ProfessionalType, readProfessional } from '#features/profiles/index.ts'
import { changeKindOf, streamKinds } from '#graph/change-kind.ts'
import { changeType } from '#graph/change-type.ts'
import type { GraphContext } from '#graph/context.ts'
import { liveField } from '#graph/live-field.ts'
import type { ConnectionId, InvitationId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import { readClient, readClientOf } from '../data/client-view.ts'
import { readInvitation } from '../data/invitation-store.ts'
import { readClientConnection } from '../data/read-client-connection.ts'
import { ClientType } from './client.type.ts'
import { InvitationType } from './invitation.type.ts'

const ConnectionsChange = changeType('ConnectionsChange', {
  description: "A change among the viewer's clients, professionals and invitations.",
  fields: {
    clientId: { idOf: 'Client', nullable: true, description: 'Id of the client.' },
    client: { type: ClientType, nullable: true, description: 'The client as they are now.' },
    professionalId: {
      idOf: 'Professional',
      nullable: true,
      description: 'Id of the professional, even if the viewer is no longer a client.',
    },
    professional: {
      type: ProfessionalType,
      nullable: true,
      description: 'The professional as they are now; null if the viewer is no longer a client.',
    },
    invitationId: { idOf: 'Invitation', nullable: true, description: 'Id of the invitation.' },
    invitation: { type: InvitationType, nullable: true, description: 'The invitation as it is now.' },
  },
})

type Change = Omit<typeof ConnectionsChange.$inferType, 'cursor'>

async function connectionChange(
  { ports }: GraphContext,
  viewer: SignedInViewer,
  { connectionId, ended }: { readonly connectionId: ConnectionId; readonly ended: boolean },
): Promise<Change | null> {
  const { professionalId, accountId } = viewer
  const client = professionalId && (await readClientOf(ports.db, professionalId, connectionId))
  if (client) return { kind: ended ? 'CHANGED' : 'ADDED', clientId: client.id, client }
  const connection = await readClientConnection(ports.db, accountId, connectionId)
  if (connection === null) return null
  const { open, professionalId: otherId } = connection
  if (!open) return { kind: 'REMOVED', professionalId: otherId }
  const professional = await readProfessional(ports.db, otherId)
  return { kind: 'ADDED', professionalId: otherId, professional }
}

async function invitationChange(
  { ports }: GraphContext,
  { professionalId }: SignedInViewer,
  invitationId: InvitationId,
): Promise<Change | null> {
  const invitation = professionalId && (await readInvitation(ports.db, professionalId, invitationId))
  if (!invitation) return null
  return { kind: changeKindOf(invitation), invitationId, invitation }
}

/** What others see of a person changed. Two professionals may be clients of each other. */
async function personChange(
  { ports: { db } }: GraphContext,
  viewer: SignedInViewer,
  { accountId, professionalId: otherId }: EventData['person.changed'],
): Promise<Change | null> {
  const { professionalId } = viewer
  const client = professionalId && (await readClient(db, professionalId, accountId))
  const isTheirs = otherId !== null && (await readRelation(db, viewer, otherId)) === 'client'
  const professional = isTheirs ? await readProfessional(db, otherId) : null
  if (client?.status !== 'active' && professional === null) return null
  return {
    kind: 'CHANGED',
    ...(client?.status === 'active' ? { clientId: client.id, client } : {}),
    ...(professional === null ? {} : { professionalId: otherId, professional }),
  }
}

async function changeFor(signal: LiveSignal, context: GraphContext): Promise<Change | null> {
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind] }
  const { viewer } = context
  if (viewer.kind !== 'signed-in') return null
  if (signal.type === 'connection.changed') return await connectionChange(context, viewer, signal.data)
  if (signal.type === 'person.changed') return await personChange(context, viewer, signal.data)
  if (signal.type !== 'invitation.changed') return null
  return await invitationChange(context, viewer, signal.data.invitationId)
}

liveField('connectionsChanged', {
  description: "Changes of the viewer's clients, professionals and invitations.",
  type: ConnectionsChange,
  grant: async (_args, { viewer }) =>
    map(requireSignedIn(viewer), ({ accountId }) => ({
      topics: [topics.connections(accountId)],
      view: `account:${accountId}`,
    })),
  load: async (signal, _args, context) => {
    const change = await changeFor(signal, context)
    return change && { ...change, cursor: signal.cursor }
  },
})
