import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { domainError } from '#kernel/domain-error.ts'
import { ok } from '#kernel/result.ts'
import { declineInvitation } from '../use-cases/decline-invitation.ts'
import { type InvitationPreview, previewOf } from '../use-cases/preview-invitation.ts'
import { InvitationPreviewType } from './invitation-preview.type.ts'

const DeclineInvitationInput = builder.inputType('DeclineInvitationInput', {
  description: 'Which invitation to decline.',
  fields: (t) => ({ token: t.string({ required: true, description: 'The last part of the link.' }) }),
})

const Success = builder.objectRef<{ invitation: InvitationPreview }>('DeclineInvitationSuccess').implement({
  description: 'The invitation was declined.',
  fields: (t) => ({
    invitation: t.expose('invitation', {
      type: InvitationPreviewType,
      description: 'As the holder of its token sees it now; a link for several people stays open.',
    }),
  }),
})

const Result = resultUnion('DeclineInvitation', [Success, RateLimited, Refusal])

builder.mutationField('declineInvitation', (t) =>
  t.field({
    type: Result,
    description: 'Says no to an invitation, with or without an account.',
    args: { input: t.arg({ type: DeclineInvitationInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { ports, viewer, request }) => {
      const declined = await declineInvitation(ports, viewer, { token: input.token, ip: request.ip })
      if (!declined.ok) return refuse(declined.error)
      const invitation = await previewOf(ports, viewer, input.token)
      if (invitation === null) return refuse(domainError('NOT_FOUND'))
      return answer(ok({ invitation }), 'DeclineInvitationSuccess')
    },
  }),
)
