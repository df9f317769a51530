import { professionalIdOf } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { loaderFor } from '#graph/loader.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { readAcceptedBy } from '../data/accepted-by.ts'
import type { ClientView } from '../data/client-view.ts'
import { type Invitation, readInvitation } from '../data/invitation-store.ts'
import { type InvitationStatus, invitationStatus } from '../domain/invitation-status.ts'
import { ClientType } from './client.type.ts'

export const InvitationStatusEnum = builder.enumType('InvitationStatus', {
  description: 'How an invitation stands now.',
  values: {
    PENDING: { value: 'pending', description: 'It can be answered.' },
    ACCEPTED: { value: 'accepted', description: 'The one person it was for has taken it up.' },
    DECLINED: { value: 'declined', description: 'The one person it was for has said no.' },
    EXPIRED: { value: 'expired', description: 'Its time ran out.' },
    REVOKED: { value: 'revoked', description: 'The professional withdrew it.' },
    USED_UP: { value: 'used_up', description: 'As many people as it was for have taken it up.' },
  } satisfies Record<string, { value: InvitationStatus; description: string }>,
})

const InvitationChannelEnum = builder.enumType('InvitationChannel', {
  description: 'How an invitation reaches people.',
  values: {
    EMAIL: { value: 'email', description: 'Mailed to one address.' },
    LINK: { value: 'link', description: 'A link or QR code to hand over.' },
  } as const,
})

/** One statement for all the invitations of a list, which are the viewer's own. */
const acceptedBy = loaderFor<InvitationId, readonly ClientView[]>(async ({ ports, viewer }, ids) =>
  viewer.kind === 'signed-in' && viewer.professionalId !== null
    ? await readAcceptedBy(ports.db, viewer.professionalId, ids)
    : new Map(),
)

export const InvitationType = builder.objectRef<Invitation>('Invitation')

const time = { type: 'Instant', nullable: true } as const

builder.node(InvitationType, {
  description: 'An invitation as the professional who sent it sees it. The link itself is shown once.',
  id: { parse: idReader('Invitation'), resolve: ({ id }) => id, description: 'Names the invitation.' },
  loadOne: async (id, { ports, viewer }) => {
    const professionalId = professionalIdOf(viewer)
    return professionalId && (await readInvitation(ports.db, professionalId, id))
  },
  fields: (t) => ({
    channel: t.expose('channel', { type: InvitationChannelEnum, description: 'How it reaches people.' }),
    status: t.field({
      type: InvitationStatusEnum,
      description: 'How it stands now.',
      resolve: (invitation, _args, { ports }) => invitationStatus(invitation, ports.clock.now()),
    }),
    email: t.exposeString('email', { nullable: true, description: 'The address it was sent to.' }),
    message: t.exposeString('message', { nullable: true, description: 'The personal words in it.' }),
    maxUses: t.exposeInt('maxUses', { description: 'For how many people it is.' }),
    uses: t.exposeInt('uses', { description: 'How many have taken it up.' }),
    acceptedBy: t.field({
      type: [ClientType],
      description:
        'Who took it up, the newest five first; `uses` counts all. As every client, also after the end.',
      resolve: async ({ id }, _args, context) => [...((await acceptedBy(context, id)) ?? [])],
    }),
    createdAt: t.expose('createdAt', { type: 'Instant', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', { type: 'Instant', description: 'Until when it can be answered.' }),
    lastSentAt: t.expose('lastSentAt', { ...time, description: 'When it was last mailed.' }),
    acceptedAt: t.expose('acceptedAt', { ...time, description: 'When it was last taken up.' }),
    declinedAt: t.expose('declinedAt', { ...time, description: 'When it was declined.' }),
    revokedAt: t.expose('revokedAt', { ...time, description: 'When it was withdrawn.' }),
  }),
})
