import { professionalIdOf } from '#auth/viewer.ts'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize } from '#graph/list-size.ts'
import { loaderFor, privateText } from '#graph/loader.ts'
import type { InvitationId } from '#kernel/ids.ts'
import { acceptedByShown, readAcceptedBy } from '../data/accepted-by.ts'
import type { ClientView } from '../data/client-view.ts'
import { type Invitation, messageOf, readInvitation } from '../data/invitation-store.ts'
import { type InvitationStatus, invitationStatus } from '../domain/invitation-status.ts'
import { ClientType } from './client.type.ts'

export const InvitationStatusEnum = builder.enumType('InvitationStatus', {
  description: 'The status of an invitation.',
  values: {
    PENDING: { value: 'pending', description: 'It can be answered.' },
    ACCEPTED: { value: 'accepted', description: 'Its only recipient accepted it.' },
    DECLINED: { value: 'declined', description: 'Its only recipient declined it.' },
    EXPIRED: { value: 'expired', description: 'It was not answered in time.' },
    REVOKED: { value: 'revoked', description: 'The professional withdrew it.' },
    USED_UP: { value: 'used_up', description: 'All its uses are taken.' },
  } satisfies Record<string, { value: InvitationStatus; description: string }>,
})

const InvitationChannelEnum = builder.enumType('InvitationChannel', {
  description: 'How an invitation reaches people.',
  values: {
    EMAIL: { value: 'email', description: 'Mailed to one address.' },
    LINK: { value: 'link', description: 'A link or QR code to share.' },
  } as const,
})

/** Loads the people who accepted the viewer's invitations, in one statement for a whole list. */
const acceptedBy = loaderFor<InvitationId, readonly ClientView[]>(async ({ ports, viewer }, ids) =>
  viewer.kind === 'signed-in' && viewer.professionalId !== null
    ? await readAcceptedBy(ports.db, viewer.professionalId, ids)
    : new Map(),
)

export const InvitationType = builder.objectRef<Invitation>('Invitation')

const time = { type: 'Instant', nullable: true } as const

builder.node(InvitationType, {
  description: 'An invitation, as the professional who sent it sees it. The link itself is shown once.',
  id: { parse: idReader('Invitation'), resolve: ({ id }) => id, description: 'Id of the invitation.' },
  loadOne: async (id, { ports, viewer }) => {
    const professionalId = professionalIdOf(viewer)
    return professionalId && (await readInvitation(ports.db, professionalId, id))
  },
  fields: (t) => ({
    channel: t.expose('channel', { type: InvitationChannelEnum, description: 'How it reaches people.' }),
    status: t.field({
      type: InvitationStatusEnum,
      description: 'Its status.',
      resolve: (invitation, _args, { ports }) => invitationStatus(invitation, ports.clock.now()),
    }),
    email: t.expose('email', {
      type: 'EmailAddress',
      nullable: true,
      description: 'The address it was sent to.',
    }),
    message: t.string({
      nullable: true,
      description: 'The personal message.',
      resolve: async (invitation, _args, context) => await privateText(context, messageOf(invitation)),
    }),
    maxUses: t.exposeInt('maxUses', { description: 'How many people can accept it.' }),
    uses: t.exposeInt('uses', { description: 'How many people have accepted it.' }),
    acceptedBy: t.field({
      type: [ClientType],
      ...listSize(acceptedByShown),
      description: 'The newest five people who accepted it, former clients included; `uses` counts all.',
      resolve: async ({ id }, _args, context) => [...((await acceptedBy(context, id)) ?? [])],
    }),
    createdAt: t.expose('createdAt', { type: 'Instant', description: 'When it was created.' }),
    expiresAt: t.expose('expiresAt', { type: 'Instant', description: 'Until when it can be answered.' }),
    lastSentAt: t.expose('lastSentAt', { ...time, description: 'When it was last mailed.' }),
    acceptedAt: t.expose('acceptedAt', { ...time, description: 'When it was last accepted.' }),
    declinedAt: t.expose('declinedAt', { ...time, description: 'When it was declined.' }),
    revokedAt: t.expose('revokedAt', { ...time, description: 'When it was withdrawn.' }),
  }),
})
