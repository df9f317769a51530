import { builder } from '#graph/builder.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { previewInvitation } from '../use-cases/preview-invitation.ts'
import { InvitationPreviewType } from './invitation-preview.type.ts'

builder.queryField('invitation', (t) =>
  t.field({
    type: InvitationPreviewType,
    nullable: true,
    description: 'The invitation of a token; null when the token is not valid.',
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: async (_root, { token }, { ports, viewer, request }) => {
      const preview = await previewInvitation(ports, viewer, { token, ip: request.ip })
      if (preview.ok) return preview.value
      throw refuseQuery(preview.error)
    },
  }),
)
