import { answer, refuse, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { idOf } from '#graph/global-id.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { InvitationId } from '#kernel/ids.ts'
import type { IssuedInvitation } from '../use-cases/invitation-link.ts'
import { resendInvitation } from '../use-cases/resend-invitation.ts'
import { IssuedInvitationType } from './issued-invitation.type.ts'

const ResendInvitationInput = builder.inputType('ResendInvitationInput', {
  description: 'Which invitation to send again.',
  fields: (t) => ({ invitationId: t.id({ required: true, description: 'The invitation.' }) }),
})

const Success = builder.objectRef<{ issued: IssuedInvitation }>('ResendInvitationSuccess').implement({
  description: 'A fresh link was issued.',
  fields: (t) => ({
    issuedInvitation: t.expose('issued', {
      type: IssuedInvitationType,
      description: 'The invitation and its link.',
    }),
  }),
})

const Result = resultUnion('ResendInvitation', [Success, RateLimited, Refusal])

builder.mutationField('resendInvitation', (t) =>
  t.field({
    type: Result,
    description:
      'Issues a fresh link for an open or expired invitation (the old one stops working) and mails it when it has an address.',
    args: { input: t.arg({ type: ResendInvitationInput, required: true, description: 'Which one.' }) },
    authScopes: { professional: true },
    resolve: async (_root, { input }, { ports, viewer }) => {
      const invitationId = idOf<InvitationId>(input.invitationId, 'Invitation')
      if (invitationId === null) return refuse(domainError('NOT_FOUND'))
      return answer(await resendInvitation(ports, viewer, { invitationId }), 'ResendInvitationSuccess')
    },
  }),
)
