import { answer, resultUnion } from '#graph/answer.ts'
import { builder } from '#graph/builder.ts'
import { RateLimited, Refusal } from '#graph/errors.ts'
import { declineInvitation } from '../use-cases/decline-invitation.ts'

const DeclineInvitationInput = builder.inputType('DeclineInvitationInput', {
  description: 'Which invitation to decline.',
  fields: (t) => ({ token: t.string({ required: true, description: 'The last part of the link.' }) }),
})

const Success = builder.objectRef<{ ok: true }>('DeclineInvitationSuccess').implement({
  description: 'The invitation was declined.',
  fields: (t) => ({ ok: t.exposeBoolean('ok', { description: 'Always true.' }) }),
})

const Result = resultUnion('DeclineInvitation', [Success, RateLimited, Refusal])

builder.mutationField('declineInvitation', (t) =>
  t.field({
    type: Result,
    description: 'Says no to an invitation, with or without an account.',
    args: { input: t.arg({ type: DeclineInvitationInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, { ports, viewer, request }) => {
      const outcome = await declineInvitation(ports, viewer, { token: input.token, ip: request.ip })
      return answer(outcome, 'DeclineInvitationSuccess')
    },
  }),
)
