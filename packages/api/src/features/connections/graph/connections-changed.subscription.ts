import { requireSignedIn, type SignedInViewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { topics } from '#events/topics.ts'
import { ProfessionalType, type ProfessionalView, readProfessional } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum, changeKindOf, streamKinds } from '#graph/change-kind.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { AccountId, ConnectionId, InvitationId, ProfessionalId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import { type ClientView, readClientOf } from '../data/client-view.ts'
import { type Invitation, readInvitation } from '../data/invitation-store.ts'
import { readClientConnection } from '../data/read-client-connection.ts'
import { ClientType } from './client.type.ts'
import { InvitationType } from './invitation.type.ts'

interface ConnectionsChange {
  readonly cursor: string
  readonly kind: ChangeKind
  readonly clientId?: AccountId
  readonly client?: ClientView
  readonly professionalId?: ProfessionalId
  readonly professional?: ProfessionalView | null
  readonly invitationId?: InvitationId
  readonly invitation?: Invitation
}

type Change = Omit<ConnectionsChange, 'cursor'>

const ConnectionsChangeType = builder.objectRef<ConnectionsChange>('ConnectionsChange').implement({
  description: "A change among the viewer's clients, professionals and invitations.",
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened.' }),
    clientId: t.id({
      nullable: true,
      description: 'The client it is about.',
      resolve: ({ clientId }) => clientId && encodeGlobalId('Client', clientId),
    }),
    client: t.expose('client', {
      type: ClientType,
      nullable: true,
      description: 'The client as they are now.',
    }),
    professionalId: t.id({
      nullable: true,
      description: 'The professional it is about, also when the viewer is no client of theirs any more.',
      resolve: ({ professionalId }) => professionalId && encodeGlobalId('Professional', professionalId),
    }),
    professional: t.expose('professional', {
      type: ProfessionalType,
      nullable: true,
      description: 'The professional as they are now; null when the viewer is no client of theirs any more.',
    }),
    invitationId: t.id({
      nullable: true,
      description: 'The invitation it is about.',
      resolve: ({ invitationId }) => invitationId && encodeGlobalId('Invitation', invitationId),
    }),
    invitation: t.expose('invitation', {
      type: InvitationType,
      nullable: true,
      description: 'The invitation as it is now.',
    }),
  }),
})

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

async function changeFor(signal: LiveSignal, context: GraphContext): Promise<Change | null> {
  if (signal.kind !== 'event') return { kind: streamKinds[signal.kind] }
  const { viewer } = context
  if (viewer.kind !== 'signed-in') return null
  if (signal.type === 'connection.changed') return await connectionChange(context, viewer, signal.data)
  if (signal.type !== 'invitation.changed') return null
  return await invitationChange(context, viewer, signal.data.invitationId)
}

liveField('connectionsChanged', {
  description: 'Clients, professionals and invitations of the viewer, as they change.',
  type: ConnectionsChangeType,
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
