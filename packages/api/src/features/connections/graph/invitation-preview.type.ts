import { avatarUrl, type ProfessionalView } from '#features/profiles/index.ts'
import { builder } from '#graph/builder.ts'
import type { InvitationPreview } from '../use-cases/preview-invitation.ts'
import { InvitationStatusEnum } from './invitation.type.ts'

type Inviting = Pick<ProfessionalView, 'displayName' | 'profession' | 'bio' | 'avatarFileId'> & {
  /** Null once the invitation cannot be answered any more. */
  readonly token: string | null
}

const InvitingProfessionalType = builder.objectRef<Inviting>('InvitingProfessional').implement({
  description: 'As much of a professional as the holder of their invitation sees.',
  fields: (t) => ({
    displayName: t.exposeString('displayName', { description: 'How others see them named.' }),
    profession: t.exposeString('profession', { description: 'Coach, Teacher … or their own word.' }),
    bio: t.exposeString('bio', { nullable: true, description: 'A few words about them.' }),
    avatarUrl: t.string({
      nullable: true,
      description: 'The picture, relative to the origin, while the invitation can be answered.',
      resolve: ({ avatarFileId, token }) => {
        const url = avatarUrl(avatarFileId)
        return url && token && `${url}?invitation=${token}`
      },
    }),
  }),
})

export const InvitationPreviewType = builder.objectRef<InvitationPreview>('InvitationPreview').implement({
  description: "What the holder of an invitation's token may see.",
  fields: (t) => ({
    status: t.expose('status', { type: InvitationStatusEnum, description: 'Whether it can be answered.' }),
    expiresAt: t.expose('expiresAt', { type: 'Instant', description: 'Until when it can be answered.' }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The address it was sent to, if it was mailed and can still be answered.',
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'The personal words in it, while it can be answered.',
    }),
    professional: t.field({
      type: InvitingProfessionalType,
      description: 'Who invites.',
      resolve: ({ professional, status, token }) => ({
        ...professional,
        token: status === 'pending' ? token : null,
      }),
    }),
    alreadyConnected: t.exposeBoolean('alreadyConnected', {
      description: 'Whether the signed-in viewer is connected with them already.',
    }),
    own: t.exposeBoolean('own', { description: 'Whether the signed-in viewer is who invites.' }),
  }),
})
