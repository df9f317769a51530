import { professionalIdOf } from '#auth/viewer.ts'
import { avatarUrl, ContactType, sharedContact } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { type ClientStatus, type ClientView, readClient } from '../data/client-view.ts'

export const ClientStatusEnum = builder.enumType('ClientStatus', {
  description: 'Whether a client is connected now.',
  values: {
    ACTIVE: { value: 'active', description: 'Connected: may book and be booked for.' },
    ENDED: { value: 'ended', description: 'No longer connected; the history stays.' },
  } satisfies Record<string, { value: ClientStatus; description: string }>,
})

/** Its id is the id of the client's account: see `README.md`. */
export const ClientType = builder.objectRef<ClientView>('Client')

builder.node(ClientType, {
  description: 'A client, as their professional sees them.',
  id: {
    parse: idReader('Client'),
    resolve: ({ id }) => id,
    description: 'Id of the client, valid for their professional only.',
  },
  loadOne: async (id, { ports, viewer }) => {
    const professionalId = professionalIdOf(viewer)
    return professionalId && (await readClient(ports.db, professionalId, id))
  },
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: "The client's name." }),
    avatarUrl: t.string({
      nullable: true,
      description: 'URL of the picture, relative to the origin; only while they are connected.',
      resolve: ({ avatarFileId, status }) => (status === 'active' ? avatarUrl(avatarFileId) : null),
    }),
    zone: t.expose('zone', { type: 'TimeZone', description: "The client's time zone." }),
    status: t.expose('status', { type: ClientStatusEnum, description: 'Whether they are connected now.' }),
    connectedSince: t.expose('since', { type: 'Instant', description: 'When they were (last) connected.' }),
    endedAt: t.expose('endedAt', {
      type: 'Instant',
      nullable: true,
      description: 'When the connection ended; null while it lasts.',
    }),
    contact: t.field({
      type: ContactType,
      nullable: true,
      description: 'How to reach them; only while they are connected, and only if the client agreed.',
      resolve: async ({ id, status }, _args, context) =>
        status === 'active' ? await sharedContact(context, id) : null,
    }),
    blocked: t.exposeBoolean('blocked', { description: 'Whether the professional has blocked them.' }),
  }),
})
