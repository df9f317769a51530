import { avatarUrl, type ProfessionalView } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import type { InvitationPreview } from '../use-cases/preview-invitation.ts'
import { InvitationStatusEnum } from './invitation.type.ts'

type Inviting = Pick<ProfessionalView, 'displayName' | 'profession' | 'bio' | 'avatarFileId'> & {
  /** Null when the invitation cannot be answered. */
  readonly token: string | null
}

const InvitingProfessionalType = builder.objectRef<Inviting>('InvitingProfessional').implement({
  description: 'The professional, as the holder of an invitation sees them.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'The name that others see.' }),
    profession: t.exposeString('profession', { description: 'E.g. Coach or Teacher; free text is allowed.' }),
    bio: t.exposeString('bio', { nullable: true, description: 'A short text about the professional.' }),
    avatarUrl: t.string({
      nullable: true,
      description: 'URL of the picture, relative to the origin; only while the invitation can be answered.',
      resolve: ({ avatarFileId, token }) => {
        const url = avatarUrl(avatarFileId)
        return url && token && `${url}?invitation=${token}`
      },
    }),
  }),
})

export const InvitationPreviewType = builder.objectRef<InvitationPreview>('InvitationPreview').implement({
  description: 'An invitation, as the holder of its token sees it.',
  fields: (t) => ({
    status: t.expose('status', { type: InvitationStatusEnum, description: 'Whether it can be answered.' }),
    expiresAt: t.expose('expiresAt', { type: 'Instant', description: 'Until when it can be answered.' }),
    email: t.expose('email', {
      type: 'EmailAddress',
      nullable: true,
      description: 'The address it was sent to, if it was mailed and can still be answered.',
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'The personal message, while it can be answered.',
    }),
    professional: t.field({
      type: InvitingProfessionalType,
      description: 'The professional who invites.',
      resolve: ({ professional, status, token }) => ({
        ...professional,
        token: status === 'pending' ? token : null,
      }),
    }),
    alreadyConnected: t.exposeBoolean('alreadyConnected', {
      description: 'Whether the viewer is connected with the professional.',
    }),
    own: t.exposeBoolean('own', { description: 'Whether the viewer is the professional who invites.' }),
  }),
})
