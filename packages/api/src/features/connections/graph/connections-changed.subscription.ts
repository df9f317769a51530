import { requireSignedIn, type SignedInViewer } from '#auth/viewer.ts'
import type { LiveSignal } from '#events/live-signal.ts'
import { topics } from '#events/topics.ts'
import { ProfessionalType, type ProfessionalView, readProfessional } from '#features/people/index.ts'
import { builder } from '#graph/builder.ts'
import { type ChangeKind, ChangeKindEnum } from '#graph/change-kind.ts'
import type { GraphContext } from '#graph/context.ts'
import { encodeGlobalId } from '#graph/global-id.ts'
import { liveField } from '#graph/live-field.ts'
import type { ConnectionId, InvitationId } from '#kernel/ids.ts'
import { map } from '#kernel/result.ts'
import { type ClientView, readClientOf } from '../data/client-view.ts'
import { type Invitation, readInvitation } from '../data/invitation-store.ts'
import { readClientConnection } from '../data/read-client-connection.ts'
import { ClientType } from './client.type.ts'
import { InvitationType } from './invitation.type.ts'

interface ConnectionsChange {
  readonly cursor: string
  readonly kind: ChangeKind
  readonly changedId?: string
  readonly client?: ClientView
  readonly professional?: ProfessionalView | null
  readonly invitation?: Invitation
}

type Change = Omit<ConnectionsChange, 'cursor'>

const ConnectionsChangeType = builder.objectRef<ConnectionsChange>('ConnectionsChange').implement({
  description: 'Something changed among the viewer’s clients, professionals or invitations.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'EventCursor', description: 'Resume after this one.' }),
    kind: t.expose('kind', { type: ChangeKindEnum, description: 'What happened.' }),
    changedId: t.exposeID('changedId', {
      nullable: true,
      description: 'The Client, Professional or Invitation that changed or is gone.',
    }),
    client: t.expose('client', {
      type: ClientType,
      nullable: true,
      description: 'The client, as they are now.',
    }),
    professional: t.expose('professional', {
      type: ProfessionalType,
      nullable: true,
      description: 'The professional, while the viewer is a client.',
    }),
    invitation: t.expose('invitation', {
      type: InvitationType,
      nullable: true,
      description: 'The invitation, as it is now.',
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
  if (client) {
    return { kind: ended ? 'CHANGED' : 'ADDED', changedId: encodeGlobalId('Client', client.id), client }
  }
  const connection = await readClientConnection(ports.db, accountId, connectionId)
  if (connection === null) return null
  const changedId = encodeGlobalId('Professional', connection.professionalId)
  if (!connection.open) return { kind: 'REMOVED', changedId }
  const professional = await readProfessional(ports.db, connection.professionalId)
  return { kind: 'ADDED', changedId, professional }
}

async function invitationChange(
  { ports }: GraphContext,
  { professionalId }: SignedInViewer,
  id: InvitationId,
): Promise<Change | null> {
  const invitation = professionalId && (await readInvitation(ports.db, professionalId, id))
  if (!invitation) return null
  const kind = invitation.version === 1 ? 'ADDED' : 'CHANGED'
  return { kind, changedId: encodeGlobalId('Invitation', id), invitation }
}

async function changeFor(signal: LiveSignal, context: GraphContext): Promise<Change | null> {
  if (signal.kind === 'ready') return { kind: 'READY' }
  if (signal.kind === 'resync') return { kind: 'RESYNC' }
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
